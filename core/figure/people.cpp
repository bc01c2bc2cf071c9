// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/people.h"

#include "fieldreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace unhunch::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;
constexpr auto optional = FieldReader::Needed::No;

double linear(Rgb color, int shift)
{
    const double v = (color >> shift & 0xFF) / 255.;
    return v <= .04045 ? v / 12.92 : std::pow((v + .055) / 1.055, 2.4);
}

double luminance(Rgb c)
{
    return .2126 * linear(c, 16) + .7152 * linear(c, 8) + .0722 * linear(c, 0);
}

double factor(FieldReader &reader, const char *member)
{
    constexpr int least = 70;
    constexpr int most = 140;
    return reader.has(member) ? reader.number(member, least, most, optional) / 100. : 1;
}

std::optional<Build::Girth> girthFrom(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 4)
        return std::nullopt;
    const auto within = [&](qsizetype i, double least, double most) {
        const double v = numbers.at(i).toDouble(least - 1);
        return v >= least && v <= most;
    };
    if (!within(0, -100, 400) || !within(1, 70, 140) || !within(2, 70, 140) || !within(3, 70, 140))
        return std::nullopt;
    return Build::Girth {numbers.at(0).toDouble() / 1000, numbers.at(1).toDouble() / 100,
        numbers.at(2).toDouble() / 100, numbers.at(3).toDouble() / 100};
}

Build buildFrom(FieldReader &reader)
{
    constexpr int mostGirths = 40;
    Build build;
    for (const QJsonValue &value : reader.array("trunk", mostGirths, optional)) {
        const auto girth = girthFrom(value);
        if (!girth || (!build.trunk.empty() && girth->y <= build.trunk.back().y)) {
            reader.fail(u"trunk"_s,
                u"each entry is [height, width, front, back], by rising height, -100 to 400 and "
                u"70 to 140"_s);
            break;
        }
        build.trunk.push_back(*girth);
    }
    constexpr int mostBust = 400;
    if (reader.has("bust"))
        build.bust = reader.number("bust", 0, mostBust, optional) / 10000.;
    build.neck = factor(reader, "neck");
    build.shoulder = factor(reader, "shoulder");
    build.upperArm = factor(reader, "upperArm");
    build.forearm = factor(reader, "forearm");
    build.thigh = factor(reader, "thigh");
    build.shin = factor(reader, "shin");
    build.jaw = factor(reader, "jaw");
    build.cheeks = factor(reader, "cheeks");
    return build;
}

Rgb colourFrom(FieldReader &reader, const char *member)
{
    constexpr int letters = 7;
    const QString text = reader.text(member, letters);
    bool ok = false;
    const Rgb colour = text.mid(1).toUInt(&ok, 16);
    if (!ok || text.size() != letters || !text.startsWith(u'#'))
        reader.fail(QLatin1String(member), u"\"%1\" is no colour; write it as #RRGGBB"_s.arg(text));
    return colour;
}

Colours coloursFrom(FieldReader reader)
{
    Colours c;
    c.skin = colourFrom(reader, "skin");
    c.skin2 = colourFrom(reader, "skin2");
    c.hair = colourFrom(reader, "hair");
    c.top = colourFrom(reader, "top");
    c.top2 = colourFrom(reader, "top2");
    c.legs = colourFrom(reader, "legs");
    c.legs2 = colourFrom(reader, "legs2");
    c.shoe = colourFrom(reader, "shoe");
    if (reader.has("edge"))
        c.edge = colourFrom(reader, "edge");
    reader.nothingElse();
    return c;
}

QMap<QString, Build> buildsFrom(FieldReader &root)
{
    constexpr int most = 20;
    QMap<QString, Build> builds;
    int i = 0;
    for (const QJsonValue &value : root.array("builds", most)) {
        FieldReader reader = root.entry("builds", i++, value);
        const QString id = reader.text("id", longestName);
        if (builds.contains(id))
            reader.fail(u"id"_s, u"there are two of \"%1\""_s.arg(id));
        builds.insert(id, buildFrom(reader));
        reader.nothingElse();
    }
    return builds;
}

Person personFrom(FieldReader &reader, const QMap<QString, Build> &builds)
{
    const QString id = reader.text("id", longestName);
    const QString name = reader.text("name", longestName);
    const QString wanted = reader.text("build", longestName);
    if (!builds.contains(wanted))
        reader.fail(u"build"_s, u"there is no build \"%1\""_s.arg(wanted));
    Build build = builds.value(wanted);
    build.hair = reader.oneOf<Hair>("hair",
        {{"short", Hair::Short}, {"bob", Hair::Bob}, {"bun", Hair::Bun}, {"curly", Hair::Curly},
            {"scarf", Hair::Scarf}});
    build.longSleeves = reader.oneOf<bool>("sleeves", {{"short", false}, {"long", true}});
    const Colours light = coloursFrom(reader.inside("light"));
    const Colours dark = coloursFrom(reader.inside("dark"));
    reader.nothingElse();
    return {id, name, build, light, dark};
}

} // namespace

double contrast(Rgb a, Rgb b)
{
    const double one = luminance(a); // kept: minmax gives references
    const double other = luminance(b);
    const auto [low, high] = std::minmax(one, other);
    return (high + .05) / (low + .05);
}

tl::expected<std::vector<Person>, QString> peopleFromJson(const QJsonObject &object)
{
    constexpr int most = 40;
    QString fault;
    FieldReader root(object, {}, &fault);
    const QMap<QString, Build> builds = buildsFrom(root);
    std::vector<Person> people;
    int i = 0;
    for (const QJsonValue &value : root.array("figures", most)) {
        FieldReader reader = root.entry("figures", i++, value);
        Person person = personFrom(reader, builds);
        const bool twice = std::any_of(people.begin(), people.end(),
            [&](const Person &other) { return other.id == person.id; });
        if (twice)
            reader.fail(u"id"_s, u"there are two of \"%1\""_s.arg(person.id));
        people.push_back(std::move(person));
    }
    root.nothingElse();
    if (fault.isEmpty() && people.empty())
        fault = u"figures: there is none"_s;
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    return people;
}

const std::vector<Person> &builtInPeople()
{
    static const std::vector<Person> people = [] {
        QFile file(u":/unhunch/figure/figures.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("figure/figures.json is missing from the program");
        auto read = peopleFromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!read)
            qFatal("figure/figures.json: %s", qUtf8Printable(read.error()));
        return *read;
    }();
    return people;
}

const Person *personNamed(const QString &id)
{
    const auto &people = builtInPeople();
    const auto found = std::find_if(
        people.begin(), people.end(), [&](const Person &person) { return person.id == id; });
    return found != people.end() ? &*found : nullptr;
}

} // namespace unhunch::figure
