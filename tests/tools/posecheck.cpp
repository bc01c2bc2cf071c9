// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/anatomy.h"
#include "figure/solve.h"
#include "support/findings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

// What is wrong with the poses of the stretches in a folder, for those who tune them. The files are
// read as they lie there, nothing needs to be built anew:
//   build/dev/tests/unhunch_posecheck [FOLDER] [STRETCH…]
// Joint limits, parts in parts and things, contacts, haste and jumps: one line for each stretch and
// fault, with where it is worst, the value there and the limit. Returns 1 if there is any.
//   --all     says it for each passage from key to key
//   --angles  prints what every joint of every key pose measures
namespace {

using namespace Qt::StringLiterals;
using namespace unhunch;
using namespace unhunch::figure;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

int print(const Played &form, const Findings &findings)
{
    for (const auto &[what, finding] : findings)
        out() << form.name() << "  " << finding.words << "  in " << finding.where << '\n';
    return int(findings.size());
}

int check(const Played &form, bool each)
{
    int found = print(form, collisionsOfOtherBuilds(form));
    if (!each)
        return found + print(form, findingsOf(form));
    const Shape shape(form.movement);
    const std::vector<Passage> passages = passagesOf(form);
    for (const Passage &passage : passages) {
        Findings findings;
        lookAt(form, shape, passage, &findings);
        found += print(form, findings);
    }
    return found;
}

void printArm(const ArmAngles &a, bool isLeft)
{
    const auto known
        = [](const std::optional<double> &v) { return v ? QString::number(*v, 'f', 0) : u"?"_s; };
    out() << "    arm " << (isLeft ? 'L' : 'R') << qSetRealNumberPrecision(0) << Qt::fixed
          << "  blade " << a.bladeElevation << ' ' << a.bladeProtraction << "  elevation "
          << a.elevation << " plane " << a.plane << " behind " << a.behind << " across " << a.across
          << " rotation " << known(a.rotation) << "  elbow " << a.elbow << "  supination "
          << known(a.supination) << "  wrist " << a.wrist << ' ' << a.deviation << '\n';
}

void printAngles(const Played &form)
{
    out() << form.name() << '\n' << qSetRealNumberPrecision(0) << Qt::fixed;
    for (const Pose &key : form.movement.keys) {
        const Skeleton s = solve(key);
        const TrunkAngles t = trunkAnglesOf(s);
        out() << "  " << key.name << "\n    lumbar " << t.lumbar.x << ' ' << t.lumbar.y << ' '
              << t.lumbar.z << "  thoracic " << t.thoracic.x << ' ' << t.thoracic.y << ' '
              << t.thoracic.z << "  head turn " << t.headTurn << " up " << t.headUp << " tilt "
              << t.headTilt << '\n';
        for (int side = 0; side < bothSides; ++side) {
            const JointAngles a = anglesOf(s, side);
            printArm(a.arm, side == left);
            out() << "    leg " << (side == left ? 'L' : 'R') << "  hip " << a.leg.flexion
                  << " abduction " << a.leg.abduction << " rotation " << a.leg.rotation << "  knee "
                  << a.leg.knee << "  ankle " << a.leg.ankle << " toes " << a.leg.toes << '\n';
        }
    }
}

// As they lie there too; the program's own where there are none.
QJsonObject basePosesBeside(const QString &folder)
{
    QFile file(folder + u"/../figure/presets.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : builtInBasePoses();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool each = arguments.removeAll(u"--all"_s) > 0;
    const bool angles = arguments.removeAll(u"--angles"_s) > 0;
    const QString folder
        = arguments.isEmpty() ? QStringLiteral(UNHUNCH_POSES) : arguments.takeFirst();
    const Catalogue catalogue = Catalogue::load({folder}, Catalogue::Figures::AsTheyAre);
    QStringList problems = catalogue.problems();
    const std::vector<Played> forms = everyForm(catalogue, basePosesBeside(folder), &problems);
    for (const QString &problem : std::as_const(problems))
        out() << problem << '\n';
    int found = int(problems.size());
    for (const Played &form : forms) {
        if (!arguments.isEmpty() && !arguments.contains(form.stretch->id))
            continue;
        if (angles)
            printAngles(form);
        found += check(form, each);
    }
    out() << found << " findings\n";
    return found > 0 ? 1 : 0;
}
