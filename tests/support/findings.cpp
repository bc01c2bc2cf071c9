// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/findings.h"

#include "figure/anatomy.h"
#include "figure/people.h"

#include <optional>

namespace unhunch {

using namespace Qt::StringLiterals;
using namespace unhunch::figure;

namespace {

void add(Findings *findings, const QString &what, const Finding &found)
{
    const auto [known, isNew] = findings->insert({what, found});
    if (!isNew && found.excess > known->second.excess)
        known->second = found;
}

QString nameOf(const Violation &v)
{
    const QString side = v.side == left ? u" L"_s : v.side == right ? u" R"_s : QString();
    return QLatin1String(v.joint) + side;
}

// As the data have it: a passage of the other side is its mirror image.
Contacts contactsOf(const Played &form, const Passage &passage)
{
    const Segment &segment = passage.segment;
    if (!passage.changesSide())
        return form.of(segment.side).contactsBetween(segment.keyFrom, segment.keyTo);
    const Movement &from = form.of(segment.sideFrom);
    const Movement &to = form.of(segment.side);
    return from.contactsBetween(segment.keyFrom, segment.keyFrom)
        & to.contactsBetween(segment.keyTo, segment.keyTo);
}

// Centimetres by which the trunk of a build is thicker than the usual one, where it is most so.
double moreTrunk(const Build &build)
{
    const std::vector<TrunkSection> usual = trunkSections();
    const std::vector<TrunkSection> other = trunkSections(build);
    double more = 0;
    for (std::size_t i = 0; i < usual.size(); ++i)
        more = std::max({more, other[i].halfWidth - usual[i].halfWidth,
            other[i].front - usual[i].front, other[i].back - usual[i].back});
    return more * centimetres;
}

void findCollisionsOf(const Person &person, const Played &form, Findings *findings)
{
    const Shape shape(form.movement, person.build);
    const double trunk = moreTrunk(person.build);
    const auto soft = [&](const QString &what) {
        constexpr double thighRadius = .05 * centimetres;
        return (what.contains(u"trunk"_s) ? trunk : 0)
            + static_cast<double>(what.count(u"thigh"_s)) * std::max(0., person.build.thigh - 1)
            * thighRadius;
    };
    for (const Passage &passage : passagesOf(form)) {
        forEachFrame(form, passage, [&](const Skeleton &s, int frame) {
            std::vector<Fault> faults;
            findCollisions(shape, s, &faults);
            for (const Fault &fault : faults) {
                const double excess = fault.value - fault.limit;
                if (excess > soft(fault.what))
                    add(findings, person.id + u": "_s + fault.what,
                        {person.id + u": "_s + toString(fault), passage.where(frame), excess});
            }
        });
    }
}

double farthestApart(const Skeleton &a, const Skeleton &b)
{
    double farthest = 0;
    const auto look = [&](JointRef joint) {
        farthest = std::max(farthest, (a.joint(joint) - b.joint(joint)).length());
    };
    for (const Joint joint : {Joint::Shoulder, Joint::Elbow, Joint::Wrist, Joint::Fingertip,
             Joint::Hip, Joint::Knee, Joint::Ankle, Joint::Toe}) {
        look({joint, left});
        look({joint, right});
    }
    for (const Joint joint : {Joint::Pelvis, Joint::T8, Joint::C7, Joint::Head})
        look({joint, left});
    return farthest;
}

} // namespace

void lookAt(const Played &form, const Shape &shape, const Passage &passage, Findings *findings)
{
    constexpr double roundingError = 1e-6;
    const Contacts contacts = contactsOf(form, passage);
    std::optional<Skeleton> begin;
    std::optional<Skeleton> before;
    forEachFrame(form, passage, [&](const Skeleton &s, int frame) {
        if (!begin)
            begin = s;
        const QString where = passage.where(frame);
        for (const Violation &v : violations(s, contacts))
            add(findings, nameOf(v), {toString(v), where, v.excess()});
        std::vector<Fault> faults;
        findCollisions(shape, s, &faults);
        findLostContacts(shape, s, contacts, *begin, &faults);
        if (before && passage.moves())
            findHaste(*before, s, passage.secondsAFrame(), &faults);
        if (const double off = worstLength(s); off > roundingError)
            faults.push_back({u"a segment's length"_s, off * centimetres, 0});
        before = s;
        for (const Fault &fault : faults)
            add(findings, fault.what,
                {toString(fault), where, std::fabs(fault.value) - fault.limit});
    });
}

void lookForJumps(const Played &form, Findings *findings)
{
    constexpr double still = .003; // of the height; a joint moves less within 2 ms
    constexpr Millis moment {1};
    const Timeline timeline({{form.stretch, Level::Low, form.variant}});
    for (const Segment &segment : timeline.segments()) {
        if (segment.start.count() == 0)
            continue;
        const Skeleton a = form.at(timeline.figureAt(segment.start - moment));
        const Skeleton b = form.at(timeline.figureAt(segment.start + moment));
        const double apart = farthestApart(a, b);
        if (apart > still)
            add(findings, u"jumps"_s,
                {u"jumps %1 cm"_s.arg(apart * centimetres, 0, 'f', 1),
                    u"before %1 > %2, %3"_s.arg(segment.keyFrom, segment.keyTo, segment.cue),
                    apart * centimetres});
    }
}

Findings findingsOf(const Played &form)
{
    Findings findings;
    const Shape shape(form.movement);
    const std::vector<Passage> passages = passagesOf(form);
    for (const Passage &passage : passages)
        lookAt(form, shape, passage, &findings);
    lookForJumps(form, &findings);
    return findings;
}

Findings collisionsOfOtherBuilds(const Played &form)
{
    Findings findings;
    for (const Person &person : builtInPeople()) {
        if (!person.build.trunk.empty()) // not the usual one
            findCollisionsOf(person, form, &findings);
    }
    return findings;
}

} // namespace unhunch
