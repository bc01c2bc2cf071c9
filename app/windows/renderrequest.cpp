// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderrequest.h"

#include "figure/people.h"
#include "translate.h"

#include <QCommandLineParser>

#include <cmath>

UNHUNCH_WORDS(unhunch)

namespace unhunch {

using namespace Qt::StringLiterals;
using Refusal = tl::unexpected<QString>;
using What = RenderRequest::What;
using Look = RenderRequest::Look;

namespace {

void addOptions(QCommandLineParser &parser)
{
    for (const QString &name : {u"card"_s, u"sheet"_s, u"transparent"_s})
        parser.addOption({name, {}});
    for (const QString &name : {u"at"_s, u"phase"_s, u"size"_s, u"theme"_s, u"side"_s, u"variant"_s,
             u"level"_s, u"figure"_s, u"out"_s})
        parser.addOption({name, {}, u"VALUE"_s});
}

// What is read from one option into one member; the refusal says what the option takes.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    { }

    template <typename Read> void take(const QString &name, const QString &takes, Read read)
    {
        if (!m_refusal.isEmpty() || !m_parser.isSet(name))
            return;
        if (!read(m_parser.value(name)))
            m_refusal = tr("--%1 takes %2").arg(name, takes);
    }

    const QString &refusal() const { return m_refusal; }

private:
    const QCommandLineParser &m_parser;
    QString m_refusal;
};

QString figureNames()
{
    QStringList ids;
    for (const figure::Person &person : figure::builtInPeople())
        ids += person.id;
    return ids.join(u", "_s);
}

QString readOptions(const QCommandLineParser &parser, RenderRequest &request)
{
    Reader reader(parser);
    reader.take(u"at"_s, tr("seconds, from 0 on"), [&](const QString &value) {
        bool ok = false;
        const double seconds = value.toDouble(&ok);
        constexpr double longest = 86400;
        if (!ok || !(seconds >= 0 && seconds <= longest))
            return false;
        request.at = Millis(std::llround(seconds * 1000));
        return true;
    });
    reader.take(u"phase"_s, tr("the number of a step, from 1 on"), [&](const QString &value) {
        bool ok = false;
        request.phase = value.toInt(&ok);
        return ok && *request.phase >= 1;
    });
    reader.take(u"size"_s,
        tr("a whole number of pixels from %1 to %2").arg(leastRender).arg(mostRender),
        [&](const QString &value) {
            bool ok = false;
            request.size = value.toInt(&ok);
            return ok && request.size >= leastRender && request.size <= mostRender;
        });
    reader.take(u"theme"_s, tr("light, dark or contrast"), [&](const QString &value) {
        request.look = value == u"dark"_s ? Look::Dark
            : value == u"contrast"_s      ? Look::Contrast
                                          : Look::Light;
        return request.look != Look::Light || value == u"light"_s;
    });
    reader.take(u"side"_s, tr("left or right"), [&](const QString &value) {
        request.side = sideFromString(value);
        return request.side == Side::Left || request.side == Side::Right;
    });
    reader.take(u"level"_s, tr("low, middle or high"), [&](const QString &value) {
        const auto level = levelFromString(value);
        request.level = level.value_or(Level::Low);
        return level.has_value();
    });
    reader.take(u"figure"_s, tr("one of %1").arg(figureNames()), [&](const QString &value) {
        request.figure = value;
        return figure::personNamed(value) != nullptr;
    });
    request.variant = parser.value(u"variant"_s);
    request.transparent = parser.isSet(u"transparent"_s);
    request.out = parser.value(u"out"_s);
    return reader.refusal();
}

// What does not go together, or nothing.
QString contradiction(const RenderRequest &r, bool card, bool sheet)
{
    if (card && sheet)
        return tr("--card and --sheet are two pictures: one at a time");
    if (r.id.isEmpty() && !sheet)
        return tr("render needs the ID of a stretch, or --sheet");
    if (r.at && r.phase)
        return tr("--at and --phase both say when: one of them");
    if (sheet && (r.at || r.phase))
        return tr("--sheet shows every pose: it takes neither --at nor --phase");
    if (r.at && r.side)
        return tr("--at says the side, too: --side goes with --phase");
    if (card && r.side && !r.phase)
        return tr("--side goes with --phase on a card");
    if (r.transparent && r.what != What::Figure)
        return tr("--transparent is for the figure alone");
    if (r.isSvg() && r.what != What::Figure)
        return tr("the figure alone can be written as SVG; write this as .png");
    if (!r.isSvg() && !r.out.endsWith(u".png"_s, Qt::CaseInsensitive))
        return tr("\"%1\" ends in neither .png nor .svg").arg(r.out);
    return {};
}

} // namespace

bool RenderRequest::isSvg() const
{
    return out.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

tl::expected<RenderRequest, QString> renderRequest(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList {u"render"_s} + arguments))
        return Refusal(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return Refusal(tr("render: too many arguments"));
    RenderRequest request;
    request.id = parser.positionalArguments().value(0);
    const bool card = parser.isSet(u"card"_s);
    const bool sheet = parser.isSet(u"sheet"_s);
    request.what = card ? What::Card : sheet ? What::Sheet : What::Figure;
    if (const QString why = readOptions(parser, request); !why.isEmpty())
        return Refusal(why);
    if (request.out.isEmpty()) {
        const QString name = request.id.isEmpty() ? u"stretches"_s : request.id;
        request.out = name + (card ? u"-card.png"_s : sheet ? u"-sheet.png"_s : u".png"_s);
    }
    if (const QString why = contradiction(request, card, sheet); !why.isEmpty())
        return Refusal(why);
    return request;
}

} // namespace unhunch
