// SPDX-FileCopyrightText: 2026 The Unhunch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"
#include "spokenline.h"

#include <QAccessible>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unhunch {

// That a reader is told of it is seen by a real one, in tests/journey: Qt sends no events here.
TEST(SpokenLine, IsANotificationThatHasTheWordsAndNeverTheFocus)
{
    QWidget window;
    SpokenLine line(&window);
    line.say(QStringLiteral("Squeeze"));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&line);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Notification);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Squeeze"));
    line.say(QStringLiteral("Ease off"));
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Ease off"));
    EXPECT_EQ(line.focusPolicy(), Qt::NoFocus);
}

TEST(ScreenReader, FollowsWhatTheAccessibilityServiceSays)
{
    // A bus that is not there: only what is told counts.
    DesktopScreenReader reader(QDBusConnection(QStringLiteral("nowhere")));
    QSignalSpy changed(&reader, &ScreenReader::activeChanged);
    EXPECT_FALSE(reader.isActive());
    const auto tell = [&](const QString &interface, const QVariantMap &values) {
        QMetaObject::invokeMethod(&reader, "changed", Q_ARG(QString, interface),
            Q_ARG(QVariantMap, values), Q_ARG(QStringList, {}));
    };
    const QString property = QStringLiteral("ScreenReaderEnabled");
    tell(QStringLiteral("org.a11y.Status"), {{property, true}});
    EXPECT_TRUE(reader.isActive());
    tell(QStringLiteral("org.a11y.Status"), {{QStringLiteral("IsEnabled"), false}});
    tell(QStringLiteral("org.example.Other"), {{property, false}});
    EXPECT_TRUE(reader.isActive());
    tell(QStringLiteral("org.a11y.Status"), {{property, false}});
    EXPECT_FALSE(reader.isActive());
    EXPECT_EQ(changed.size(), 2);
}

} // namespace unhunch
