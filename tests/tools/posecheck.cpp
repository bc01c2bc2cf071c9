// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/anatomy.h"
#include "figure/solve.h"
#include "support/posewalk.h"
#include "support/sanity.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <map>
#include <optional>

// What is wrong with the poses of the stretches in a folder, for those who tune them. The files are
// read as they lie there, nothing needs to be built anew:
//   build/dev/tests/unhunch_posecheck [FOLDER] [STRETCH…]
// Joint limits, parts in parts and things, contacts and haste: one line for each stretch and fault,
// with where it is worst, the value there and the limit. Returns 1
// if there is any. --all says it for each passage from key to key; --angles prints what every joint
// of every key pose measures.
namespace {

using namespace Qt::StringLiterals;
using namespace unhunch;
using namespace unhunch::figure;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Worst
{
    QString words;
    double excess = 0; // as a share of what is allowed, to compare
    const Passage *passage = nullptr;
    int frame = 0;
};

using Findings = std::map<QString, Worst>; // by what is wrong

QString nameOf(const Played &form)
{
    return form.variant.isEmpty() ? form.stretch->id : form.stretch->id + u'/' + form.variant;
}

void add(Findings *findings, const QString &what, const Worst &found)
{
    Worst &worst = (*findings)[what];
    if (worst.passage == nullptr || found.excess > worst.excess)
        worst = found;
}

// Looks at every frame of a passage.
void checkPassage(
    const Played &form, const Shape &shape, const Passage &passage, Findings *findings)
{
    const Contacts contacts = form.movement.contactsBetween(passage.keyFrom, passage.keyTo);
    std::optional<Skeleton> begin;
    std::optional<Skeleton> before;
    forEachFrame(form.movement, passage, [&](const Skeleton &s, int frame) {
        begin = begin.value_or(s);
        for (const Violation &v : violations(s, contacts))
            add(findings, QLatin1String(v.joint) + QString::number(v.side),
                {toString(v), v.excess(), &passage, frame});
        std::vector<Fault> faults;
        findCollisions(shape, s, &faults);
        findLostContacts(shape, s, contacts, *begin, &faults);
        if (before)
            findHaste(*before, s, passage.secondsAFrame(), &faults);
        before = s;
        for (const Fault &fault : faults)
            add(findings, fault.what,
                {toString(fault), std::fabs(fault.value) - fault.limit, &passage, frame});
    });
}

int print(const Played &form, const Findings &findings)
{
    for (const auto &[what, worst] : findings) {
        const Passage &passage = *worst.passage;
        out() << nameOf(form) << "  " << worst.words << "  in " << passage.keyFrom;
        if (passage.keyFrom != passage.keyTo)
            out() << " > " << passage.keyTo << " at "
                  << QString::number(worst.frame / framesASecond, 'f', 2) << " of "
                  << QString::number(double(passage.length.count()) / 1000, 'f', 2) << " s";
        out() << '\n';
    }
    return int(findings.size());
}

int check(const Played &form, bool each)
{
    int found = 0;
    Findings findings;
    const Shape shape(form.movement);
    const std::vector<Passage> passages = passagesOf(form);
    for (const Passage &passage : passages) {
        checkPassage(form, shape, passage, &findings);
        if (each) {
            found += print(form, findings);
            findings.clear();
        }
    }
    return found + print(form, findings);
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
    out() << nameOf(form) << '\n' << qSetRealNumberPrecision(0) << Qt::fixed;
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
    const Catalogue catalogue = Catalogue::load({folder});
    QStringList problems = catalogue.problems();
    const std::vector<Played> forms = everyForm(catalogue, basePosesBeside(folder), &problems);
    for (const QString &problem : std::as_const(problems))
        out() << problem << '\n';
    int found = int(problems.size());
    for (const Played &form : forms) {
        if (!arguments.isEmpty() && !arguments.contains(form.stretch->id))
            continue;
        if (!form.variant.isEmpty() && form.stretch->variant(form.variant)->figure.isEmpty()
            && form.stretch->variant(form.variant)->phases.empty())
            continue; // looks like the stretch itself
        if (angles)
            printAngles(form);
        found += check(form, each);
    }
    out() << found << " findings\n";
    return found > 0 ? 1 : 0;
}
