// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every stretch's key poses, and every figure that people can choose in a few of them, beside
// pictures that somebody has looked at. A pose that is
// meant to look different from now on is renewed with: cmake --build build/dev --target
// renew-golden; look at what it changed before it goes in.
#include "figure/people.h"
#include "figureview.h"
#include "render.h"
#include "tellingphase.h"
#include "theme.h"

#include <QDir>
#include <QJsonArray>
#include <QPainter>

#include <gmock/gmock.h>

namespace unhunch {
namespace {

using namespace Qt::StringLiterals;

constexpr int cell = 192;
const QString kept = QStringLiteral(UNHUNCH_SOURCE "/tests/data/golden/");
const QString found = QStringLiteral(UNHUNCH_GOLDEN_OUT "/");

// Other rounding and another font engine change the grey of some edges a little; a limb that has
// moved by two pixels changes whole runs of them. So: how many pixels are another colour even on
// average with their neighbours.
constexpr int otherColour = 30; // of 255, in any channel
constexpr int mayDiffer = 40; // pixels of one pose

const Catalogue &catalogue()
{
    static const Catalogue all = Catalogue::load();
    return all;
}

// Fewer colours make smaller files; three bits are far below what counts as another colour.
QImage posterised(QImage image)
{
    image = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width() * 3; ++x)
            line[x] = static_cast<uchar>((line[x] & 0xF8) | line[x] >> 5);
    }
    return image;
}

int meanAround(const QImage &image, int x, int y, int channel)
{
    int sum = 0;
    int count = 0;
    for (int v = std::max(0, y - 1); v <= std::min(image.height() - 1, y + 1); ++v) {
        const uchar *line = image.constScanLine(v);
        for (int u = std::max(0, x - 1); u <= std::min(image.width() - 1, x + 1); ++u) {
            sum += line[u * 3 + channel];
            ++count;
        }
    }
    return sum / count;
}

// White where both agree, black where they do not.
QImage difference(const QImage &a, const QImage &b)
{
    QImage image(a.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            int most = 0;
            for (int channel = 0; channel < 3; ++channel)
                most = std::max(
                    most, std::abs(meanAround(a, x, y, channel) - meanAround(b, x, y, channel)));
            image.scanLine(y)[x] = most > otherColour ? 0 : 255;
        }
    }
    return image;
}

// The most pixels that differ in one pose of a row of them.
int worst(const QImage &difference)
{
    int most = 0;
    for (int from = 0; from < difference.width(); from += cell) {
        int count = 0;
        for (int y = 0; y < difference.height(); ++y)
            for (int x = from; x < std::min(from + cell, difference.width()); ++x)
                count += difference.constScanLine(y)[x] == 0;
        most = std::max(most, count);
    }
    return most;
}

struct Subject
{
    QString id;
    QString variant;
};

// In the names of the tests.
void PrintTo(const Subject &subject, std::ostream *out) // NOLINT(readability-identifier-naming)
{
    *out << qPrintable(subject.id + u' ' + subject.variant);
}

std::vector<Subject> subjects()
{
    std::vector<Subject> all;
    for (const Stretch &stretch : catalogue().stretches()) {
        all.push_back({stretch.id, {}});
        for (const Variant &variant : stretch.variants) {
            if (!variant.figure.isEmpty())
                all.push_back({stretch.id, variant.id});
        }
    }
    return all;
}

QString fileName(const Subject &subject, const QString &theme)
{
    const QString variant = subject.variant.isEmpty() ? QString() : u"-"_s + subject.variant;
    return subject.id + variant + u"-"_s + theme + u".png"_s;
}

QStringList keysOf(const Stretch &stretch, const QString &variant)
{
    QStringList keys;
    for (const QJsonValue &key : stretch.figureOf(variant).value("keys"_L1).toArray()) {
        if (!key.toObject().value("via"_L1).toBool())
            keys += key.toObject().value("name"_L1).toString();
    }
    return keys;
}

void setTheme(Theme &theme, const QString &name)
{
    theme.setAppearance(name == u"dark"_s ? Appearance::Dark : Appearance::Light);
    theme.setHighContrast(name == u"contrast"_s);
}

void dress(FigureView &view, const Theme &theme, const QString &figure)
{
    view.setFigure(figure);
    view.setDark(theme.isDark());
    view.setHighContrast(theme.isHighContrast());
}

// With the stretch that the view shows already.
void paintPose(QPainter &painter, int x, const Theme &theme, FigureView &view,
    const Stretch &stretch, const QString &key)
{
    view.setMoment(key, key, 1, stretch.sided ? stretch.firstSide : Side::None);
    paintPictureGround(painter, QRect(x, 0, cell, cell), theme, view);
    painter.drawImage(x, 0, view.render(cell, 1));
}

QImage row(const Stretch &stretch, const QString &variant, const QString &name)
{
    Theme theme;
    setTheme(theme, name);
    FigureView view;
    dress(view, theme, theme.figure());
    view.setStretch(&stretch, variant);
    // The other themes change colours, not poses: one pose shows them.
    const QStringList keys = name == u"light"_s ? keysOf(stretch, variant)
                                                : QStringList {tellingPhase(stretch, variant).key};
    QImage image(static_cast<int>(keys.size()) * cell, cell, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < keys.size(); ++i) {
        paintPose(painter, i * cell, theme, view, stretch, keys.at(i));
    }
    painter.end();
    return posterised(image);
}

// A figure from the front, from behind and upside down, light and dark.
QImage rowOf(const QString &figure)
{
    const QStringList shown {u"wall-angel"_s, u"thoracic-extension"_s, u"thread-the-needle"_s};
    QImage image(2 * static_cast<int>(shown.size()) * cell, cell, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const QString &name : {u"light"_s, u"dark"_s}) {
        Theme theme;
        setTheme(theme, name);
        for (const QString &id : shown) {
            const Stretch &stretch = *catalogue().find(id);
            FigureView view;
            dress(view, theme, figure);
            view.setStretch(&stretch, {});
            paintPose(painter, x, theme, view, stretch, tellingPhase(stretch, {}).key);
            x += cell;
        }
    }
    painter.end();
    return posterised(image);
}

::testing::AssertionResult looksAsKept(const QImage &now, const QString &name)
{
    using namespace ::testing;
    if (qEnvironmentVariableIsSet("UNHUNCH_RENEW_GOLDEN"))
        return QDir().mkpath(kept) && now.save(kept + name)
            ? AssertionSuccess()
            : AssertionFailure() << "Cannot write " << qPrintable(kept + name);
    if (!QDir().mkpath(found))
        return AssertionFailure() << "Cannot make " << qPrintable(found);
    const QImage before = QImage(kept + name).convertToFormat(QImage::Format_RGB888);
    if (before.size() != now.size()) {
        now.save(found + name);
        return AssertionFailure() << "There is no picture of these poses. Now: "
                                  << qPrintable(found + name);
    }
    const QImage apart = difference(before, now);
    const int pixels = worst(apart);
    if (pixels <= mayDiffer)
        return AssertionSuccess();
    const QString other = found + u"difference-"_s + name;
    now.save(found + name);
    apart.save(other);
    return AssertionFailure() << pixels << " pixels of a pose are another colour.\nThen: "
                              << qPrintable(kept + name) << "\nNow: " << qPrintable(found + name)
                              << "\nWhere: " << qPrintable(other);
}

class Golden : public ::testing::TestWithParam<Subject>
{ };

TEST_P(Golden, PosesLookAsTheyDid)
{
    const Subject &subject = GetParam();
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        EXPECT_TRUE(looksAsKept(
            row(*catalogue().find(subject.id), subject.variant, theme), fileName(subject, theme)));
    }
}

INSTANTIATE_TEST_SUITE_P(Figure, Golden, ::testing::ValuesIn(subjects()), [](const auto &each) {
    QString name = each.param.id + u"_"_s + each.param.variant;
    return name.remove(u'-').toStdString();
});

std::vector<std::string> figures()
{
    std::vector<std::string> ids;
    for (const figure::Person &person : figure::builtInPeople())
        ids.push_back(person.id.toStdString());
    return ids;
}

class GoldenFigure : public ::testing::TestWithParam<std::string>
{ };

TEST_P(GoldenFigure, LooksAsItDid)
{
    const QString id = QString::fromStdString(GetParam());
    EXPECT_TRUE(looksAsKept(rowOf(id), u"figure-"_s + id + u".png"_s));
}

INSTANTIATE_TEST_SUITE_P(Figure, GoldenFigure, ::testing::ValuesIn(figures()),
    [](const auto &each) { return each.param; });

// ---- the comparison itself

const char *const plain = "wall-angel";

QImage plainRow()
{
    return row(*catalogue().find(QString::fromLatin1(plain)), {}, u"light"_s);
}

TEST(GoldenComparison, PassesOverRounding)
{
    const QImage now = plainRow();
    // Half a step of another rounding everywhere, and edges drawn a quarter of a pixel further.
    QImage other = now;
    quint32 random = 1;
    for (int y = 0; y < other.height(); ++y) {
        for (int x = 0; x < other.width() * 3; ++x) {
            random = random * 1664525 + 1013904223;
            const int by = static_cast<int>(random >> 29) - 4;
            other.scanLine(y)[x]
                = static_cast<uchar>(std::clamp(int(now.constScanLine(y)[x]) + by, 0, 255));
        }
    }
    EXPECT_LE(worst(difference(now, other)), mayDiffer);
    QImage shifted = now;
    QPainter painter(&shifted);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(.25, 0), now);
    painter.end();
    EXPECT_LE(worst(difference(now, shifted)), mayDiffer);
}

TEST(GoldenComparison, SeesAnArmThatMovedByFourDegrees)
{
    Stretch moved = *catalogue().find(QString::fromLatin1(plain));
    QJsonArray keys = moved.figure.value("keys"_L1).toArray();
    int changed = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QJsonObject key = keys.at(i).toObject();
        for (const QString &limb : {u"arms"_s, u"armL"_s, u"armR"_s}) {
            QJsonObject arm = key.value(limb).toObject();
            // As data give it: where the upper arm points, or where the wrist is.
            const bool points = arm.contains("upper"_L1);
            const QString what = points ? u"upper"_s : u"reach"_s;
            QJsonArray place = arm.value(what).toArray();
            if (place.isEmpty())
                continue;
            place[1] = place.at(1).toDouble() + (points ? .07 : .023);
            arm[what] = place;
            key[limb] = arm;
            ++changed;
        }
        keys[i] = key;
    }
    ASSERT_GT(changed, 0);
    moved.figure["keys"_L1] = keys;
    EXPECT_GT(worst(difference(plainRow(), row(moved, {}, u"light"_s))), mayDiffer);
}

TEST(GoldenComparison, KeepsNoPictureOfWhatIsGone)
{
    QStringList expected;
    for (const Subject &subject : subjects()) {
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
            expected += fileName(subject, theme);
    }
    for (const std::string &figure : figures())
        expected += u"figure-"_s + QString::fromStdString(figure) + u".png"_s;
    for (const QString &name : QDir(kept).entryList(QDir::Files))
        EXPECT_TRUE(expected.contains(name)) << qPrintable(name);
}

} // namespace
} // namespace unhunch
