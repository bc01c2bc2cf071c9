<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>It can be put off by %n minutes in all.</source>
        <translation>
            <numerusform>It can be put off by %n minute in all.</numerusform>
            <numerusform>It can be put off by %n minutes in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>there can be no more than %n favourites</source>
        <translation>
            <numerusform>there can be no more than %n favourite</numerusform>
            <numerusform>there can be no more than %n favourites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Dosage</name>
    <message numerus="yes">
        <source>%1 times a side</source>
        <translation>
            <numerusform>Once a side</numerusform>
            <numerusform>%1 times a side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>Once</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 breaths</source>
        <translation>
            <numerusform>%1 breath</numerusform>
            <numerusform>%1 breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 sets</source>
        <translation>
            <numerusform>%1, %2 set</numerusform>
            <numerusform>%1, %2 sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sets</source>
        <translation>
            <numerusform>%1 set</numerusform>
            <numerusform>%1 sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times on one side, %2 on the other</source>
        <translation>
            <numerusform>Once on one side, %2 on the other</numerusform>
            <numerusform>%1 times on one side, %2 on the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times on one side</source>
        <translation>
            <numerusform>Once on one side</numerusform>
            <numerusform>%1 times on one side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::FieldReader</name>
    <message numerus="yes">
        <source>has more than %n entries</source>
        <translation>
            <numerusform>has more than %n entry</numerusform>
            <numerusform>has more than %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>is longer than %n character</numerusform>
            <numerusform>is longer than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Figures</name>
    <message numerus="yes">
        <source>%1 of %n prompts done</source>
        <translation>
            <numerusform>%1 of %n prompt done</numerusform>
            <numerusform>%1 of %n prompts done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n desk hours with a relief</source>
        <translation>
            <numerusform>of %n desk hour with a relief</numerusform>
            <numerusform>of %n desk hours with a relief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steady days</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>steady day</numerusform>
            <numerusform>steady days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozes</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>snooze</numerusform>
            <numerusform>snoozes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n natural breaks</source>
        <translation>
            <numerusform>%n natural break</numerusform>
            <numerusform>%n natural breaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryPanel</name>
    <message numerus="yes">
        <source>%n entries since %1</source>
        <translation>
            <numerusform>%n entry since %1</numerusform>
            <numerusform>%n entries since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryTasks</name>
    <message numerus="yes">
        <source>Erase %n entries? You can keep a copy first.</source>
        <translation>
            <numerusform>Erase %n entry? You can keep a copy first.</numerusform>
            <numerusform>Erase %n entries? You can keep a copy first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n stretch</numerusform>
            <numerusform>%n stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::HoldRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::PlanStrip</name>
    <message numerus="yes">
        <source>%1, about %n minutes</source>
        <comment>prompts and their minutes</comment>
        <translation>
            <numerusform>%1, about a minute</numerusform>
            <numerusform>%1, about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::ReadyPage</name>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>Snooze %n minute</numerusform>
            <numerusform>Snooze %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::SmallWindow</name>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::WeekModel</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked by you</source>
        <translation>
            <numerusform>%n picked by you</numerusform>
            <numerusform>%n picked by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>stretches that the week has none of</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Welcome</name>
    <message numerus="yes">
        <source>We only ask within these hours. About %n minutes a day.</source>
        <translation>
            <numerusform>We only ask within these hours. About %n minute a day.</numerusform>
            <numerusform>We only ask within these hours. About %n minutes a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretches fit. You can change this in the library.</source>
        <translation>
            <numerusform>%1 of %n stretch fits. You can change this in the library.</numerusform>
            <numerusform>%1 of %n stretches fit. You can change this in the library.</numerusform>
        </translation>
    </message>
</context>
</TS>
