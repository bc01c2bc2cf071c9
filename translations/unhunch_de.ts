<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cadence</name>
    <message>
        <source>Nothing is due that could be put off.</source>
        <translation>Es steht nichts an, was sich verschieben ließe.</translation>
    </message>
    <message>
        <source>A snooze takes a minute at least.</source>
        <translation>Verschieben geht um mindestens eine Minute.</translation>
    </message>
    <message>
        <source>It was put off as often as it can be.</source>
        <translation>Öfter lässt sich das nicht verschieben.</translation>
    </message>
    <message>
        <source>That would be after the day.</source>
        <translation>Das wäre nach Feierabend.</translation>
    </message>
    <message>
        <source>That would be in the last minutes of the day.</source>
        <translation>Das wäre in den letzten Minuten des Tages.</translation>
    </message>
    <message>
        <source>A stretch is being guided already.</source>
        <translation>Es läuft schon eine Übung.</translation>
    </message>
    <message>
        <source>Nothing is due that could be skipped.</source>
        <translation>Es steht nichts an, was sich überspringen ließe.</translation>
    </message>
    <message>
        <source>No stretch is being guided.</source>
        <translation>Es läuft gerade keine Übung.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>There is no absence to take back.</source>
        <translation>Es gibt keine Abwesenheit, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>A stretch is being guided.</source>
        <translation>Eine Übung läuft.</translation>
    </message>
    <message>
        <source>No working hours are set.</source>
        <translation>Es sind keine Arbeitszeiten eingestellt.</translation>
    </message>
    <message>
        <source>Off hours. They begin on %1 at %2.</source>
        <translation>Arbeitsfreie Zeit. Weiter geht es am %1 um %2.</translation>
    </message>
    <message>
        <source>Quiet: lunch until %1</source>
        <translation>Ruhe: Mittagspause bis %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>Quiet: do not disturb is on</source>
        <translation>Ruhe: „Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>Quiet: full screen</source>
        <translation>Ruhe: Vollbild</translation>
    </message>
    <message>
        <source>Quiet: the microphone is in use</source>
        <translation>Ruhe: Das Mikrofon ist in Gebrauch</translation>
    </message>
    <message>
        <source>Quiet: the camera is in use</source>
        <translation>Ruhe: Die Kamera ist in Gebrauch</translation>
    </message>
    <message>
        <source>Quiet: on battery</source>
        <translation>Ruhe: Akkubetrieb</translation>
    </message>
    <message>
        <source>Quiet: the screen is shared</source>
        <translation>Ruhe: Der Bildschirm wird geteilt</translation>
    </message>
    <message>
        <source>A prompt is up.</source>
        <translation>Eine Erinnerung ist zu sehen.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>Folded away. It asks once more about %1</source>
        <translation>Weggeklappt. Gegen %1 wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>Waiting until you are back</source>
        <translation>Wartet, bis du zurück bist</translation>
    </message>
    <message>
        <source>Next prompt about %1</source>
        <translation>Nächste Erinnerung gegen %1</translation>
    </message>
    <message>
        <source>Waiting until you pause typing</source>
        <translation>Wartet auf eine Pause beim Tippen</translation>
    </message>
    <message>
        <source>The hour begins when you do.</source>
        <translation>Die Stunde beginnt, wenn du beginnst.</translation>
    </message>
    <message>
        <source>Away. The hour stands still.</source>
        <translation>Abwesend. Die Stunde steht still.</translation>
    </message>
    <message>
        <source>No more prompts today.</source>
        <translation>Heute keine Erinnerungen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>It can be put off by %n minutes in all.</source>
        <translation>
            <numerusform>Insgesamt lässt sich das um %n Minute verschieben.</numerusform>
            <numerusform>Insgesamt lässt sich das um %n Minuten verschieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>a cell goes on behind its quotes</source>
        <translation>eine Zelle geht nach ihren Anführungszeichen weiter</translation>
    </message>
    <message>
        <source>the quotes are not closed</source>
        <translation>die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>Given up. No copy was written.</source>
        <translation>Abgebrochen. Es wurde keine Kopie geschrieben.</translation>
    </message>
    <message>
        <source>The copy could not be written: %1.</source>
        <translation>Die Kopie konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Export it in parts, with --from and --to.</source>
        <translation>Die Datei ist größer als %1 MB. Exportiere sie in Teilen, mit --from und --to.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no whole JSON: %1, at byte %2.</source>
        <translation>Die Datei ist kein vollständiges JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>is not &quot;%1&quot;</source>
        <translation>ist nicht „%1“</translation>
    </message>
    <message>
        <source>is newer than this Unhunch knows (%1). Please use the newer one</source>
        <translation>ist neuer, als dieses Unhunch es kennt (%1). Bitte verwende das neuere</translation>
    </message>
    <message>
        <source>%1: needs an object</source>
        <translation>%1: braucht ein Objekt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is neither JSON nor a table of Unhunch: it has no column &quot;kind&quot;.</source>
        <translation>Die Datei ist weder JSON noch eine Tabelle von Unhunch: Es fehlt die Spalte „kind“.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known; a newer Unhunch may know it</source>
        <translation>die Spalte „%1“ ist nicht bekannt; ein neueres Unhunch kennt sie vielleicht</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; comes twice</source>
        <translation>die Spalte „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>there are more cells than columns</source>
        <translation>es gibt mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>no entry before it has this session and stretch</source>
        <translation>kein Eintrag davor hat diese Sitzung und Übung</translation>
    </message>
    <message>
        <source>The file is cut off: its last line (&quot;end&quot;) is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ihre letzte Zeile („end“) fehlt.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation>braucht eine ganze Zahl</translation>
    </message>
    <message>
        <source>is no date, as in 2026-03-10</source>
        <translation>ist kein Datum, wie 2026-03-10</translation>
    </message>
    <message>
        <source>is no time with its offset, as in 2026-03-10T14:30:00.000+01:00</source>
        <translation>ist keine Zeit mit Zeitzone, wie 2026-03-10T14:30:00.000+01:00</translation>
    </message>
    <message>
        <source>may not hold a blank</source>
        <translation>darf kein Leerzeichen enthalten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history could not be copied (%1).</source>
        <translation>Der Verlauf konnte nicht kopiert werden (%1).</translation>
    </message>
    <message>
        <source>a side or repetition has no entry</source>
        <translation>eine Seite oder Wiederholung gehört zu keinem Eintrag</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>es fehlen Zeilen</translation>
    </message>
    <message>
        <source>Given up. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>It is not over yet. Wait until it is.</source>
        <translation>Das ist noch nicht vorbei. Warte bitte so lange.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <translation>%1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>es gibt noch keinen</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Unhunch (format %2; this one knows up to %3). It is left as it is. Please use the newer version.</source>
        <translation>Der Verlauf in %1 stammt von einem neueren Unhunch (Format %2; dieses kennt bis %3). Er bleibt, wie er ist. Bitte verwende die neuere Version.</translation>
    </message>
    <message>
        <source>The history was opened to be read only.</source>
        <translation>Der Verlauf wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The history could not be written. The disk may be full. Your stretch is kept until there is room.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden. Vielleicht ist der Datenträger voll. Deine Übung wird aufgehoben, bis Platz ist.</translation>
    </message>
    <message>
        <source>Another program is using the history. What you do is kept and written when that program is done.</source>
        <translation>Ein anderes Programm benutzt gerade den Verlauf. Was du machst, wird aufgehoben und danach geschrieben.</translation>
    </message>
    <message>
        <source>The history may not be changed here: %1. What you do is kept until it may, as long as Unhunch runs.</source>
        <translation>Der Verlauf darf hier nicht geändert werden: %1. Was du machst, wird bis dahin aufgehoben, solange Unhunch läuft.</translation>
    </message>
    <message>
        <source>The history could not be written (%1). What you do is kept until it can be, as long as Unhunch runs.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden (%1). Was du machst, wird bis dahin aufgehoben, solange Unhunch läuft.</translation>
    </message>
    <message>
        <source>%1 is not a history that can be read. It is left as it is.</source>
        <translation>%1 ist kein lesbarer Verlauf und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The history is from an older Unhunch. It can be read once Unhunch has been started.</source>
        <translation>Der Verlauf stammt von einem älteren Unhunch. Er ist lesbar, sobald Unhunch einmal gestartet wurde.</translation>
    </message>
    <message>
        <source>The history could not be read (%1).</source>
        <translation>Der Verlauf konnte nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The history could not be changed (%1). It is as it was.</source>
        <translation>Der Verlauf konnte nicht geändert werden (%1). Er ist, wie er war.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read. It was put aside as %2, and a new one was begun.</source>
        <translation>Der Verlauf in %1 war nicht lesbar. Er liegt jetzt als %2 beiseite, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>Given up. No copy was made.</source>
        <translation>Abgebrochen. Es wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>it did not get to the disk</source>
        <translation>sie kam nicht auf dem Datenträger an</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2</source>
        <translation>„%1“ liegt nicht in %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither off nor two times as in 09:00-17:00</source>
        <translation>„%1“ ist weder off noch zwei Zeiten wie 09:00-17:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins and ends at one time</source>
        <translation>„%1“ beginnt und endet zur selben Zeit</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>Daily favourite</source>
        <translation>Tägliche Lieblingsübung</translation>
    </message>
    <message>
        <source>a stretch&apos;s id, or nothing</source>
        <translation>die ID einer Übung oder nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stretch&apos;s id</source>
        <translation>„%1“ ist keine ID einer Übung</translation>
    </message>
    <message>
        <source>When to offer the favourite</source>
        <translation>Wann die Lieblingsübung kommt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of after-lunch, first-prompt and HH:MM</source>
        <translation>„%1“ ist keines von after-lunch, first-prompt und HH:MM</translation>
    </message>
    <message>
        <source>Pace of guiding</source>
        <translation>Tempo der Anleitung</translation>
    </message>
    <message>
        <source>0.5 to 10</source>
        <translation>0.5 bis 10</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in 0.5 to 10</source>
        <translation>„%1“ liegt nicht in 0.5 bis 10</translation>
    </message>
    <message>
        <source>Rhythm of %1</source>
        <translation>Rhythmus von %1</translation>
    </message>
    <message>
        <source>%1 to %2 minutes at the desk, or 0 for none</source>
        <translation>%1 bis %2 Minuten am Schreibtisch, oder 0 für keinen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 0 nor in %2 to %3</source>
        <translation>„%1“ ist weder 0 noch in %2 bis %3</translation>
    </message>
    <message>
        <source>minutes at the desk</source>
        <translation>Minuten am Schreibtisch</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>Stufe von %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of low, middle, high</source>
        <translation>„%1“ ist keines von low, middle, high</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>stretches&apos; ids, apart by blanks</source>
        <translation>IDs von Übungen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Sit tall every</source>
        <translation>Aufrecht sitzen alle</translation>
    </message>
    <message>
        <source>Wall angel every</source>
        <translation>Wandengel alle</translation>
    </message>
    <message>
        <source>Pause that lets a prompt show</source>
        <translation>Pause, in der eine Erinnerung erscheint</translation>
    </message>
    <message>
        <source>Longest wait for a pause</source>
        <translation>Längstes Warten auf eine Pause</translation>
    </message>
    <message>
        <source>Longest wait after a snooze</source>
        <translation>Längstes Warten nach dem Verschieben</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Abwesend nach</translation>
    </message>
    <message>
        <source>An absence counts as a break from</source>
        <translation>Eine Abwesenheit gilt als Pause ab</translation>
    </message>
    <message>
        <source>No prompt after a break for</source>
        <translation>Keine Erinnerung nach einer Pause für</translation>
    </message>
    <message>
        <source>No prompt after a call for</source>
        <translation>Keine Erinnerung nach einem Anruf für</translation>
    </message>
    <message>
        <source>Least time between prompts</source>
        <translation>Mindestens zwischen zwei Erinnerungen</translation>
    </message>
    <message>
        <source>Take along what is due within</source>
        <translation>Mitnehmen, was bald ansteht, innerhalb von</translation>
    </message>
    <message>
        <source>Most stretches in a prompt</source>
        <translation>Höchstens so viele Übungen je Erinnerung</translation>
    </message>
    <message>
        <source>Longest prompt</source>
        <translation>Längste Erinnerung</translation>
    </message>
    <message>
        <source>A prompt folds away after</source>
        <translation>Eine Erinnerung klappt weg nach</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Noch einmal fragen nach</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Snoozes for one prompt</source>
        <translation>Eine Erinnerung höchstens so oft verschieben</translation>
    </message>
    <message>
        <source>Snoozed in all for one prompt</source>
        <translation>Eine Erinnerung insgesamt verschieben um</translation>
    </message>
    <message>
        <source>Nothing new at the end of the day for</source>
        <translation>Nichts Neues am Ende des Tages für</translation>
    </message>
    <message>
        <source>Most prompts a day</source>
        <translation>Höchstens so viele Erinnerungen am Tag</translation>
    </message>
    <message>
        <source>A prompt stays until it is answered</source>
        <translation>Eine Erinnerung bleibt, bis du antwortest</translation>
    </message>
    <message>
        <source>There is room to sit on the floor</source>
        <translation>Es gibt Platz, um auf dem Boden zu sitzen</translation>
    </message>
    <message>
        <source>Quiet while do not disturb is on</source>
        <translation>Ruhe, solange „Nicht stören“ an ist</translation>
    </message>
    <message>
        <source>Quiet while a window fills the screen</source>
        <translation>Ruhe, solange ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Quiet while the microphone is in use</source>
        <translation>Ruhe, solange das Mikrofon in Gebrauch ist</translation>
    </message>
    <message>
        <source>Quiet while the camera is in use</source>
        <translation>Ruhe, solange die Kamera in Gebrauch ist</translation>
    </message>
    <message>
        <source>Quiet while the screen is shared</source>
        <translation>Ruhe, solange der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Quiet while the machine runs on its battery</source>
        <translation>Ruhe, solange der Rechner im Akkubetrieb ist</translation>
    </message>
    <message>
        <source>Copy the history by itself</source>
        <translation>Den Verlauf von selbst kopieren</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Who shows the stretches</source>
        <translation>Wer die Übungen zeigt</translation>
    </message>
    <message>
        <source>Tray mark</source>
        <translation>Zeichen im Infobereich</translation>
    </message>
    <message>
        <source>Still pictures instead of movement</source>
        <translation>Standbilder statt Bewegung</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>Einzelne Buchstaben als Tastenkürzel</translation>
    </message>
    <message>
        <source>Fill the screen for stretches away from the desk</source>
        <translation>Vollbild bei Übungen abseits des Schreibtischs</translation>
    </message>
    <message>
        <source>At my own pace: a key or a tap goes on</source>
        <translation>In meinem Tempo: eine Taste oder ein Tippen führt weiter</translation>
    </message>
    <message>
        <source>Extra large guiding text</source>
        <translation>Besonders große Schrift in der Anleitung</translation>
    </message>
    <message>
        <source>Close the card by itself when done</source>
        <translation>Die Karte am Ende von selbst schließen</translation>
    </message>
    <message>
        <source>The first steps were seen</source>
        <translation>Die ersten Schritte wurden gesehen</translation>
    </message>
    <message>
        <source>Voice and chimes while guiding</source>
        <translation>Stimme und Töne in der Anleitung</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <translation>Schritte vorlesen</translation>
    </message>
    <message>
        <source>A chime when a hold begins and ends</source>
        <translation>Ein Ton, wenn das Halten beginnt und endet</translation>
    </message>
    <message>
        <source>Tick the last three seconds of a hold</source>
        <translation>Die letzten drei Sekunden des Haltens ticken</translation>
    </message>
    <message>
        <source>Volume of voice and chimes</source>
        <translation>Lautstärke von Stimme und Tönen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;</source>
        <translation>Es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>The settings %1 can&apos;t be read; the defaults hold.</source>
        <translation>Die Einstellungen %1 sind nicht lesbar; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged in part.</source>
        <translation>Die Einstellungen %1 sind teilweise beschädigt.</translation>
    </message>
    <message>
        <source>The settings %1 can&apos;t be written.</source>
        <translation>Die Einstellungen %1 lassen sich nicht schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>there can be no more than %n favourites</source>
        <translation>
            <numerusform>es kann höchstens %n Favoriten geben</numerusform>
            <numerusform>es kann höchstens %n Favoriten geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Present while a program keeps the screen awake</source>
        <translation>Anwesend, solange ein Programm den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>A small window where there is no tray</source>
        <translation>Ein kleines Fenster, wo es keinen Infobereich gibt</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Week of %1 to %2</source>
        <translation>Woche vom %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine.</source>
        <translation>Hier ist noch nichts, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Desk hours with a relief</source>
        <translation>Schreibtischstunden mit Entlastung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1 in part</source>
        <translation>, %1 zum Teil</translation>
    </message>
    <message>
        <source> (%1 %)</source>
        <translation> (%1 %)</translation>
    </message>
    <message>
        <source>Prompts done</source>
        <translation>Erinnerungen befolgt</translation>
    </message>
    <message>
        <source>Steady days</source>
        <translation>Stetige Tage</translation>
    </message>
    <message>
        <source>%1 · aim %2</source>
        <translation>%1 · Ziel %2</translation>
    </message>
    <message>
        <source>Picked by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Natürliche Pausen</translation>
    </message>
    <message>
        <source>Snoozes</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Done after a snooze</source>
        <translation>Nach dem Verschieben gemacht</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Beantwortet nach</translation>
    </message>
    <message>
        <source>%1 (half of them %2 to %3)</source>
        <translation>%1 (die Hälfte nach %2 bis %3)</translation>
    </message>
    <message>
        <source>Time in stretches</source>
        <translation>Zeit mit Übungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Reliefs</source>
        <translation>Entlastet</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 gemacht</translation>
    </message>
    <message>
        <source>stopped, it hurt</source>
        <translation>beendet, es tat weh</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>done after a snooze</source>
        <translation>verschoben, gemacht</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>zum Teil gemacht</translation>
    </message>
    <message>
        <source>picked, left early</source>
        <translation>gewählt, früh beendet</translation>
    </message>
    <message>
        <source>picked, in part</source>
        <translation>gewählt, zum Teil</translation>
    </message>
    <message>
        <source>picked by you</source>
        <translation>selbst gewählt</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>vorbeigelassen</translation>
    </message>
    <message>
        <source>natural break</source>
        <translation>natürliche Pause</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>the day ended</source>
        <translation>der Tag endete</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Anruf</translation>
    </message>
    <message>
        <source>screen sharing</source>
        <translation>geteilter Bildschirm</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>held %1: %2</source>
        <translation>%1 zurückgehalten: %2</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>zurückgehalten: %1</translation>
    </message>
    <message>
        <source>waited %1 for a pause</source>
        <translation>%1 auf eine Pause gewartet</translation>
    </message>
</context>
<context>
    <name>beads</name>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Done after a snooze</source>
        <translation>Nach dem Verschieben gemacht</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>Mindestens die Hälfte</translation>
    </message>
    <message>
        <source>Picked by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Vorbeigelassen</translation>
    </message>
    <message>
        <source>Natural break</source>
        <translation>Natürliche Pause</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Gerade offen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>it was lunch</source>
        <translation>es war Mittagspause</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>„Nicht stören“ war an</translation>
    </message>
    <message>
        <source>a window filled the screen</source>
        <translation>ein Fenster füllte den Bildschirm</translation>
    </message>
    <message>
        <source>your screen was shared</source>
        <translation>dein Bildschirm wurde geteilt</translation>
    </message>
    <message>
        <source>the machine ran on its battery</source>
        <translation>der Rechner lief im Akkubetrieb</translation>
    </message>
    <message>
        <source>it was paused</source>
        <translation>es war Ruhe eingestellt</translation>
    </message>
    <message>
        <source>you were in a call</source>
        <translation>du warst in einem Anruf</translation>
    </message>
    <message>
        <source>Stopped, it hurt</source>
        <translation>Beendet, es tat weh</translation>
    </message>
    <message>
        <source>Done, waited %1 for typing</source>
        <translation>Gemacht, %1 auf eine Tipppause gewartet</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Gemacht, %1</translation>
    </message>
    <message>
        <source>Snoozed, then done, %1</source>
        <translation>Verschoben, dann gemacht, %1</translation>
    </message>
    <message>
        <source>Half or more, %1</source>
        <translation>Mindestens die Hälfte, %1</translation>
    </message>
    <message>
        <source>Picked by you, left early</source>
        <translation>Selbst gewählt, früh beendet</translation>
    </message>
    <message>
        <source>Picked by you, %1</source>
        <translation>Selbst gewählt, %1</translation>
    </message>
    <message>
        <source>Let pass, %1</source>
        <translation>Vorbeigelassen, %1</translation>
    </message>
    <message>
        <source>A break of your own, %1</source>
        <translation>Eine eigene Pause, %1</translation>
    </message>
    <message>
        <source>A break of your own</source>
        <translation>Eine eigene Pause</translation>
    </message>
    <message>
        <source>Held, %1</source>
        <translation>Zurückgehalten, %1</translation>
    </message>
    <message>
        <source>The day ended</source>
        <translation>Der Tag endete</translation>
    </message>
    <message>
        <source>done</source>
        <comment>in a sentence</comment>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>done after a snooze</source>
        <comment>in a sentence</comment>
        <translation>nach dem Verschieben gemacht</translation>
    </message>
    <message>
        <source>half or more</source>
        <comment>in a sentence</comment>
        <translation>mindestens die Hälfte</translation>
    </message>
    <message>
        <source>picked by you</source>
        <comment>in a sentence</comment>
        <translation>selbst gewählt</translation>
    </message>
    <message>
        <source>let pass</source>
        <comment>in a sentence</comment>
        <translation>vorbeigelassen</translation>
    </message>
    <message>
        <source>natural break</source>
        <comment>in a sentence</comment>
        <translation>natürliche Pause</translation>
    </message>
    <message>
        <source>held</source>
        <comment>in a sentence</comment>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>open now</source>
        <comment>in a sentence</comment>
        <translation>gerade offen</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>in a sentence</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>the day ended</source>
        <translation>der Tag endete</translation>
    </message>
</context>
<context>
    <name>credits</name>
    <message>
        <source>%1 (advice beside it)</source>
        <translation>%1 (Rat daneben)</translation>
    </message>
    <message>
        <source>Source and credits</source>
        <translation>Quelle und Dank</translation>
    </message>
    <message>
        <source>Unhunch %1</source>
        <translation>Unhunch %1</translation>
    </message>
    <message>
        <source>The stretches</source>
        <translation>Die Übungen</translation>
    </message>
    <message>
        <source>After “11 Stretches For Mid-Back Pain, According To Experts”, Bustle, in words and drawings of our own. Each is attributed to the person the article quotes. None of them has seen Unhunch or endorses it.</source>
        <translation>Nach „11 Stretches For Mid-Back Pain, According To Experts“, Bustle, in eigenen Worten und Zeichnungen. Bei jeder steht, wen der Artikel zitiert. Niemand davon hat Unhunch gesehen oder empfiehlt es.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Qt 6, LGPL-3.0: windows, the bus and the figures&apos; ground</source>
        <translation>Qt 6, LGPL-3.0: Fenster, Bus und der Grund der Figuren</translation>
    </message>
    <message>
        <source>SQLite, public domain, and SQLiteCpp, MIT: your history</source>
        <translation>SQLite, gemeinfrei, und SQLiteCpp, MIT: dein Verlauf</translation>
    </message>
    <message>
        <source>expected by Sy Brand, CC0-1.0: answers that may be refusals</source>
        <translation>expected von Sy Brand, CC0-1.0: Antworten, die auch ein Nein sein können</translation>
    </message>
    <message>
        <source>Clipper by Angus Johnson, BSL-1.0: the outline of the figures</source>
        <translation>Clipper von Angus Johnson, BSL-1.0: der Umriss der Figuren</translation>
    </message>
    <message>
        <source>libxcb, MIT: the seconds since your last key</source>
        <translation>libxcb, MIT: die Sekunden seit deiner letzten Taste</translation>
    </message>
    <message>
        <source>Noto Sans by Google, OFL-1.1: the letters</source>
        <translation>Noto Sans von Google, OFL-1.1: die Schrift</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Unhunch is free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. You may use it, look into it, change it and pass it on.</source>
        <translation>Unhunch ist freie Software unter der GNU General Public License, Version 3 oder jeder späteren. Es kommt ohne jede Gewähr. Du darfst es benutzen, hineinsehen, es ändern und weitergeben.</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>Wayland&apos;s client library, MIT: the same where there is no X</source>
        <translation>Die Client-Bibliothek von Wayland, MIT: dasselbe, wo es kein X gibt</translation>
    </message>
    <message>
        <source>Speech Dispatcher&apos;s library, LGPL-2.1 or later: the voice</source>
        <translation>Die Bibliothek von Speech Dispatcher, LGPL-2.1 oder später: die Stimme</translation>
    </message>
    <message>
        <source>PulseAudio&apos;s library, LGPL-2.1 or later: the chimes, and that a microphone is in use</source>
        <translation>Die Bibliothek von PulseAudio, LGPL-2.1 oder später: die Töne, und ob ein Mikrofon in Gebrauch ist</translation>
    </message>
    <message>
        <source>PipeWire&apos;s library, MIT: that the screen is shared</source>
        <translation>Die Bibliothek von PipeWire, MIT: dass der Bildschirm geteilt wird</translation>
    </message>
    <message>
        <source>Fontconfig by Keith Packard, HPND: where the letters are</source>
        <translation>Fontconfig von Keith Packard, HPND: wo die Buchstaben liegen</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message>
        <source>Next, %1. %2</source>
        <translation>Als Nächstes: %1. %2</translation>
    </message>
    <message>
        <source>Set %1 of %2. </source>
        <translation>Satz %1 von %2. </translation>
    </message>
    <message>
        <source>%1 of %2. </source>
        <translation>%1 von %2. </translation>
    </message>
    <message>
        <source>Upright again.</source>
        <translation>Wieder aufrecht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>In, %1 of %2</source>
        <translation>Ein, %1 von %2</translation>
    </message>
    <message>
        <source>and out</source>
        <translation>und aus</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>bereit machen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>to count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>ease off</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>noch</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>%1 for %2&#xa0;s</source>
        <translation>%1, %2&#xa0;s</translation>
    </message>
    <message>
        <source>Then you are done</source>
        <translation>Dann bist du fertig</translation>
    </message>
    <message>
        <source>Now the left side</source>
        <translation>Jetzt die linke Seite</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Jetzt die rechte Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation>Wdh. %1 von %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>your pace</source>
        <translation>dein Tempo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Unhunch is not running. Start it with: unhunch</source>
        <translation>Unhunch läuft nicht. Starte es mit: unhunch</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>In turns</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>When picked</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>General information, not medical advice: move gently, to a mild stretch, never into pain. Ask a clinician first if you have a spine or shoulder injury or surgery, osteoporosis or a past spine fracture, inflammatory joint disease, are pregnant, or were told to limit movement.</source>
        <translation>Allgemeine Information, kein ärztlicher Rat: Beweg dich sanft, bis zu einem leichten Ziehen, nie in den Schmerz. Hol dir vorher ärztlichen Rat bei einer Verletzung oder Operation an Wirbelsäule oder Schulter, bei Osteoporose oder einem früheren Wirbelbruch, bei entzündlichen Gelenkerkrankungen, in der Schwangerschaft oder wenn du dich nur eingeschränkt bewegen sollst.</translation>
    </message>
    <message>
        <source>When not to stretch</source>
        <translation>Wann du nicht üben solltest</translation>
    </message>
    <message>
        <source>Mid-back pain that is new, severe, or does not settle is worth a doctor&apos;s look.</source>
        <translation>Schmerzen im mittleren Rücken, die neu sind, stark sind oder nicht nachlassen, gehören ärztlich angesehen.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Hör auf bei</translation>
    </message>
    <message>
        <source>sharp or shooting pain</source>
        <translation>stechendem oder einschießendem Schmerz</translation>
    </message>
    <message>
        <source>pain running into an arm, the chest or a leg</source>
        <translation>Schmerz, der in einen Arm, die Brust oder ein Bein zieht</translation>
    </message>
    <message>
        <source>tingling, numbness or weakness</source>
        <translation>Kribbeln, Taubheit oder Schwäche</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>chest tightness or breathlessness</source>
        <translation>Enge in der Brust oder Atemnot</translation>
    </message>
    <message>
        <source>a joint that slips</source>
        <translation>einem Gelenk, das herausrutscht</translation>
    </message>
    <message>
        <source>Get help at once with back pain and</source>
        <translation>Hol sofort Hilfe bei Rückenschmerzen und</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>Schmerzen in der Brust</translation>
    </message>
    <message>
        <source>numbness, tingling or weakness in both legs</source>
        <translation>Taubheit, Kribbeln oder Schwäche in beiden Beinen</translation>
    </message>
    <message>
        <source>numbness around the genitals or the buttocks</source>
        <translation>Taubheit im Genitalbereich oder am Gesäß</translation>
    </message>
    <message>
        <source>trouble peeing, or bladder or bowels that are no longer under control</source>
        <translation>Schwierigkeiten beim Wasserlassen, oder wenn Blase oder Darm nicht mehr zu halten sind</translation>
    </message>
    <message>
        <source>a serious accident before it</source>
        <translation>einem schweren Unfall davor</translation>
    </message>
    <message>
        <source>Ask a doctor soon about</source>
        <translation>Lass bald ärztlich ansehen</translation>
    </message>
    <message>
        <source>pain from the top of the back, between the shoulders</source>
        <translation>Schmerzen oben im Rücken, zwischen den Schultern</translation>
    </message>
    <message>
        <source>a high temperature, or weight that goes without a reason</source>
        <translation>Fieber oder Gewichtsverlust ohne Grund</translation>
    </message>
    <message>
        <source>a lump, or a back that has changed its shape</source>
        <translation>eine Beule oder einen Rücken, der seine Form verändert hat</translation>
    </message>
    <message>
        <source>pain that rest does not ease, that is worse at night, or worse with a sneeze or a cough</source>
        <translation>Schmerzen, die in Ruhe nicht nachlassen, nachts stärker sind oder beim Niesen oder Husten zunehmen</translation>
    </message>
    <message>
        <source>new pain under 20 or over 50, after cancer, with steroids, or with a weak immune system</source>
        <translation>neue Schmerzen unter 20 oder über 50, nach Krebs, mit Kortison oder bei geschwächtem Immunsystem</translation>
    </message>
    <message>
        <source>an unsteady walk</source>
        <translation>einen unsicheren Gang</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>No prompts outside these</source>
        <translation>Außerhalb davon keine Erinnerungen</translation>
    </message>
    <message>
        <source>Own hours for each day</source>
        <translation>Eigene Zeiten für jeden Tag</translation>
    </message>
    <message>
        <source>Quiet for lunch</source>
        <translation>Ruhe in der Mittagspause</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Thoracic Extension</source>
        <translation>Brustwirbelsäule strecken</translation>
    </message>
    <message>
        <source>The source advises 10 times every hour</source>
        <translation>Die Quelle rät zu 10 Mal jede Stunde</translation>
    </message>
    <message>
        <source>Wall Angel</source>
        <translation>Wandengel</translation>
    </message>
    <message>
        <source>The source advises 60 seconds every couple of hours</source>
        <translation>Die Quelle rät zu 60 Sekunden alle paar Stunden</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Each with its own rhythm</source>
        <translation>Jede mit eigenem Rhythmus</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>Eine Lieblingsübung</translation>
    </message>
    <message>
        <source>Once a day, besides what is due</source>
        <translation>Einmal am Tag, neben dem, was ansteht</translation>
    </message>
    <message>
        <source>Finer points</source>
        <translation>Feinheiten</translation>
    </message>
    <message>
        <source>After a stretch, a skip or no answer</source>
        <translation>Nach Übung, Überspringen oder ohne Antwort</translation>
    </message>
    <message>
        <source>Two that are due soon after another make one prompt</source>
        <translation>Zwei, die kurz nacheinander anstehen, ergeben eine Erinnerung</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Wait while</source>
        <translation>Wann wir warten</translation>
    </message>
    <message>
        <source>You are typing</source>
        <translation>Du tippst</translation>
    </message>
    <message>
        <source>Until a pause of so many seconds</source>
        <translation>Bis zu einer Pause von so vielen Sekunden</translation>
    </message>
    <message>
        <source>Do Not Disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>A window is full screen</source>
        <translation>Ein Fenster ist im Vollbild</translation>
    </message>
    <message>
        <source>Presentations, films, games</source>
        <translation>Vorträge, Filme, Spiele</translation>
    </message>
    <message>
        <source>The microphone is in use</source>
        <translation>Das Mikrofon ist in Gebrauch</translation>
    </message>
    <message>
        <source>Calls and recordings. Sound is never listened to</source>
        <translation>Anrufe und Aufnahmen. Der Ton wird nie abgehört</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Die Kamera ist in Gebrauch</translation>
    </message>
    <message>
        <source>Pictures are never looked at</source>
        <translation>Bilder werden nie angesehen</translation>
    </message>
    <message>
        <source>The screen is shared</source>
        <translation>Der Bildschirm wird geteilt</translation>
    </message>
    <message>
        <source>The machine runs on its battery</source>
        <translation>Der Rechner ist im Akkubetrieb</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Then the prompt shows all the same, small and silent</source>
        <translation>Dann erscheint die Erinnerung trotzdem, klein und leise</translation>
    </message>
    <message>
        <source>How we ask</source>
        <translation>Wie wir fragen</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Verschieben um</translation>
    </message>
    <message>
        <source>The button; 5, 10 and 15 min are in its menu</source>
        <translation>Der Knopf; 5, 10 und 15 min stehen in seinem Menü</translation>
    </message>
    <message>
        <source>Without it a prompt folds into the tray</source>
        <translation>Sonst klappt sie in den Infobereich weg</translation>
    </message>
    <message>
        <source>Of active use with the prompt in view</source>
        <translation>Aktive Nutzung mit sichtbarer Erinnerung</translation>
    </message>
    <message>
        <source>Away from the computer</source>
        <translation>Nicht am Rechner</translation>
    </message>
    <message>
        <source>Without a key or the pointer; locked and asleep at once</source>
        <translation>Ohne Taste oder Maus; gesperrt oder im Ruhezustand sofort</translation>
    </message>
    <message>
        <source>Then the hour starts afresh</source>
        <translation>Dann beginnt die Stunde von vorn</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Stimme und Ton</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice and chimes at once</source>
        <translation>Stimme und Töne zugleich</translation>
    </message>
    <message>
        <source>With the voices of this computer</source>
        <translation>Mit den Stimmen dieses Rechners</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A soft tone when a hold begins and ends</source>
        <translation>Ein sanfter Ton, wenn das Halten beginnt und endet</translation>
    </message>
    <message>
        <source>The last three seconds</source>
        <translation>Die letzten drei Sekunden</translation>
    </message>
    <message>
        <source>A tick for each</source>
        <translation>Ein Ticken für jede</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How long we wait between steps</source>
        <translation>Wie lange wir zwischen Schritten warten</translation>
    </message>
    <message>
        <source>At my own pace</source>
        <translation>In meinem Tempo</translation>
    </message>
    <message>
        <source>A key or a tap goes on</source>
        <translation>Eine Taste oder ein Tippen führt weiter</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Always within what the source advises</source>
        <translation>Immer in dem Rahmen, zu dem die Quelle rät</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>Instead of movement, besides what the desktop wishes</source>
        <translation>Statt Bewegung, über den Wunsch des Desktops hinaus</translation>
    </message>
    <message>
        <source>For reading from two metres</source>
        <translation>Aus zwei Metern zu lesen</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>For stretches that are done away from the desk</source>
        <translation>Für Übungen abseits des Schreibtischs</translation>
    </message>
    <message>
        <source>In the card: S, N, A, V and others</source>
        <translation>In der Karte: S, N, A, V und andere</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>within the source&apos;s own range</source>
        <translation>im Rahmen der Quelle</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Eigener Rhythmus</translation>
    </message>
    <message>
        <source>at the desk, besides the two of the schedule</source>
        <translation>am Schreibtisch, neben den beiden des Zeitplans</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nie angeboten</translation>
    </message>
    <message>
        <source>by hand they can be done all the same</source>
        <translation>von Hand gehen sie trotzdem</translation>
    </message>
    <message>
        <source>Without it the wall angel comes standing, adapted</source>
        <translation>Sonst kommt der Wandengel im Stehen, angepasst</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What is sensed</source>
        <translation>Was wahrgenommen wird</translation>
    </message>
    <message>
        <source>how long ago the last input was; of all else a yes or a no</source>
        <translation>wie lange die letzte Eingabe her ist; von allem anderen ein Ja oder Nein</translation>
    </message>
    <message>
        <source>What this desktop allows</source>
        <translation>Was dieser Desktop erlaubt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>bleiben auf diesem Rechner</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic is coloured, which is seen on every panel</source>
        <translation>Automatisch ist farbig: Das sieht man auf jeder Leiste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Unhunch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Am wenigsten</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Nach der Mittagspause</translation>
    </message>
    <message>
        <source>At the first prompt</source>
        <translation>Bei der ersten Erinnerung</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>When picked</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation>Alle %1 min</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>A film or a call, for four hours at most</source>
        <translation>Ein Film oder ein Gespräch, höchstens vier Stunden lang</translation>
    </message>
    <message>
        <source>Or a mark in a tray of the old kind</source>
        <translation>Oder ein Zeichen in einem Infobereich der alten Art</translation>
    </message>
</context>
<context>
    <name>stretch</name>
    <message>
        <source>The same on the left, in turns</source>
        <translation>Dasselbe links, im Wechsel</translation>
    </message>
    <message>
        <source>Then the same on the left</source>
        <translation>Dann dasselbe links</translation>
    </message>
    <message>
        <source>The same on the right, in turns</source>
        <translation>Dasselbe rechts, im Wechsel</translation>
    </message>
    <message>
        <source>Then the same on the right</source>
        <translation>Dann dasselbe rechts</translation>
    </message>
    <message>
        <source>right</source>
        <translation>recht</translation>
    </message>
    <message>
        <source>left</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Cat Cow to Child&apos;s Pose</source>
        <extracomment>cat-cow: name</extracomment>
        <translation>Katze-Kuh zur Kindhaltung</translation>
    </message>
    <message>
        <source>Sink, round, sit back</source>
        <extracomment>cat-cow: subtitle</extracomment>
        <translation>Sinken, runden, zurücksetzen</translation>
    </message>
    <message>
        <source>mid-back</source>
        <extracomment>cat-cow: targetsNamed</extracomment>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>thoracic flexion and extension</source>
        <extracomment>cat-cow: targetsAdded</extracomment>
        <translation>Beugung und Streckung der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>latissimus dorsi in child&apos;s pose</source>
        <extracomment>cat-cow: targetsAdded</extracomment>
        <translation>Latissimus in der Kindhaltung</translation>
    </message>
    <message>
        <source>Go gently on wrists and knees.</source>
        <extracomment>cat-cow: cautions</extracomment>
        <translation>Schone Handgelenke und Knie.</translation>
    </message>
    <message>
        <source>Ask first with osteoporosis: it bends the spine forward.</source>
        <extracomment>cat-cow: cautions</extracomment>
        <translation>Bei Osteoporose vorher ärztlich fragen: Die Wirbelsäule wird nach vorn gebeugt.</translation>
    </message>
    <message>
        <source>Rest on fists or forearms, put a cushion behind the knees, or do one set. One set is below the dose of the source.</source>
        <extracomment>cat-cow: easier</extracomment>
        <translation>Stütz dich auf Fäuste oder Unterarme, leg ein Kissen in die Kniekehlen oder mach nur einen Satz. Ein Satz ist weniger, als die Quelle angibt.</translation>
    </message>
    <message>
        <source>Go slower.</source>
        <extracomment>cat-cow: harder</extracomment>
        <translation>Geh langsamer.</translation>
    </message>
    <message>
        <source>The article leaves open whether child&apos;s pose belongs to every repetition or to the end of a set. As listed it is part of each; the other way is a choice.</source>
        <extracomment>cat-cow: openQuestions</extracomment>
        <translation>Der Artikel lässt offen, ob die Kindhaltung zu jeder Wiederholung oder ans Ende eines Satzes gehört. Wie beschrieben gehört sie zu jeder; das andere kannst du wählen.</translation>
    </message>
    <message>
        <source>The source asks for slow and controlled movement and gives no time. The tempo is our pace, and there is no hold.</source>
        <extracomment>cat-cow: openQuestions</extracomment>
        <translation>Die Quelle will langsame, kontrollierte Bewegung und nennt keine Zeit. Das Tempo ist unseres, gehalten wird nicht.</translation>
    </message>
    <message>
        <source>Rests between sets are ours.</source>
        <extracomment>cat-cow: openQuestions</extracomment>
        <translation>Die Pausen zwischen den Sätzen sind unsere.</translation>
    </message>
    <message>
        <source>chiropractor</source>
        <extracomment>cat-cow: role</extracomment>
        <translation>Chiropraktiker</translation>
    </message>
    <message>
        <source>Come onto hands and knees</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Komm in den Vierfüßlerstand</translation>
    </message>
    <message>
        <source>On hands and knees on a mat, back level.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Im Vierfüßlerstand auf einer Matte, der Rücken gerade.</translation>
    </message>
    <message>
        <source>Hands under shoulders, knees under hips</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Hände unter den Schultern, Knie unter den Hüften</translation>
    </message>
    <message>
        <source>On hands and knees, hands under the shoulders, knees under the hips.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Im Vierfüßlerstand, Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Let your belly and mid-back sink</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Lass Bauch und mittleren Rücken sinken</translation>
    </message>
    <message>
        <source>Sink the belly</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Bauch sinken lassen</translation>
    </message>
    <message>
        <source>On hands and knees, belly and mid-back sunk, shoulders and hips steady.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Im Vierfüßlerstand, Bauch und mittlerer Rücken gesenkt, Schultern und Hüften ruhig.</translation>
    </message>
    <message>
        <source>Round your mid-back up</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Mach den mittleren Rücken rund</translation>
    </message>
    <message>
        <source>Round up</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Rund machen</translation>
    </message>
    <message>
        <source>On hands and knees, the mid-back rounded to the ceiling, head hanging.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Im Vierfüßlerstand, der mittlere Rücken rund zur Decke, der Kopf hängt.</translation>
    </message>
    <message>
        <source>Sit back on your heels, hands stay planted</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Setz dich auf die Fersen, die Hände bleiben liegen</translation>
    </message>
    <message>
        <source>Sit back on your heels</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Zurück auf die Fersen</translation>
    </message>
    <message>
        <source>Sitting back on the heels, arms long in front, hands planted, chest low: child&apos;s pose.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Auf den Fersen sitzend, die Arme lang nach vorn, Hände am Boden, Brust tief: die Kindhaltung.</translation>
    </message>
    <message>
        <source>Child&apos;s pose after each set</source>
        <extracomment>cat-cow: name</extracomment>
        <translation>Kindhaltung nach jedem Satz</translation>
    </message>
    <message>
        <source>Sink and round ten times, then sit back in child&apos;s pose once.</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Zehnmal sinken und runden, dann einmal zurück in die Kindhaltung.</translation>
    </message>
    <message>
        <source>Sit back in child&apos;s pose, hands planted</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Zurück in die Kindhaltung, die Hände bleiben liegen</translation>
    </message>
    <message>
        <source>Sit back in child&apos;s pose, and stay</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Zurück in die Kindhaltung, und bleib</translation>
    </message>
    <message>
        <source>On your forearms</source>
        <extracomment>cat-cow: name</extracomment>
        <translation>Auf den Unterarmen</translation>
    </message>
    <message>
        <source>Rest on your forearms if your wrists ask for it. It is easier, adapted, and not in the article.</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Stütz dich auf die Unterarme, wenn die Handgelenke es brauchen. Das ist leichter, angepasst und steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>Come onto forearms and knees</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Komm auf Unterarme und Knie</translation>
    </message>
    <message>
        <source>Come onto your forearms and knees</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Komm auf Unterarme und Knie</translation>
    </message>
    <message>
        <source>On forearms and knees on a mat, back level.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Auf Unterarmen und Knien auf einer Matte, der Rücken gerade.</translation>
    </message>
    <message>
        <source>Elbows under shoulders, knees under hips</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Ellbogen unter den Schultern, Knie unter den Hüften</translation>
    </message>
    <message>
        <source>On forearms and knees, elbows under the shoulders, knees under the hips.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Auf Unterarmen und Knien, Ellbogen unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>On forearms and knees, belly and mid-back sunk, shoulders and hips steady.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Auf Unterarmen und Knien, Bauch und mittlerer Rücken gesenkt, Schultern und Hüften ruhig.</translation>
    </message>
    <message>
        <source>On forearms and knees, the mid-back rounded to the ceiling, head hanging.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Auf Unterarmen und Knien, der mittlere Rücken rund zur Decke, der Kopf hängt.</translation>
    </message>
    <message>
        <source>Sit back towards your heels, hands stay planted</source>
        <extracomment>cat-cow: text</extracomment>
        <translation>Setz dich Richtung Fersen, die Hände bleiben liegen</translation>
    </message>
    <message>
        <source>Sit back towards your heels</source>
        <extracomment>cat-cow: cue</extracomment>
        <translation>Zurück Richtung Fersen</translation>
    </message>
    <message>
        <source>Sitting back towards the heels, arms long in front, hands planted, chest low: child&apos;s pose.</source>
        <extracomment>cat-cow: pose</extracomment>
        <translation>Zu den Fersen zurückgesetzt, die Arme lang nach vorn, Hände am Boden, Brust tief: die Kindhaltung.</translation>
    </message>
    <message>
        <source>Chest Opener</source>
        <extracomment>chest-opener: name</extracomment>
        <translation>Brust öffnen</translation>
    </message>
    <message>
        <source>Hands behind, chest wide</source>
        <extracomment>chest-opener: subtitle</extracomment>
        <translation>Hände nach hinten, Brust weit</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>chest-opener: targetsNamed</extracomment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>front of the shoulder</source>
        <extracomment>chest-opener: targetsAdded</extracomment>
        <translation>Vorderseite der Schulter</translation>
    </message>
    <message>
        <source>Do not look up if that brings dizziness or neck pain.</source>
        <extracomment>chest-opener: cautions</extracomment>
        <translation>Schau nicht nach oben, wenn dir dabei schwindlig wird oder der Nacken schmerzt.</translation>
    </message>
    <message>
        <source>Hold the edges of the seat instead of clasping your hands.</source>
        <extracomment>chest-opener: easier</extracomment>
        <translation>Halte die Kanten der Sitzfläche, statt die Hände zu verschränken.</translation>
    </message>
    <message>
        <source>Lift the chest and look up.</source>
        <extracomment>chest-opener: harder</extracomment>
        <translation>Heb die Brust und schau nach oben.</translation>
    </message>
    <message>
        <source>Two to three times is taken as the total.</source>
        <extracomment>chest-opener: openQuestions</extracomment>
        <translation>Zwei- bis dreimal ist als Gesamtzahl verstanden.</translation>
    </message>
    <message>
        <source>The source gives a range. We begin at its low end and never go above its high end.</source>
        <extracomment>chest-opener: openQuestions</extracomment>
        <translation>Die Quelle nennt einen Bereich. Wir beginnen am unteren Ende und gehen nie über das obere hinaus.</translation>
    </message>
    <message>
        <source>founder and CEO of StretchSource and Pliability Stretch Academy</source>
        <extracomment>chest-opener: role</extracomment>
        <translation>Gründerin und Leiterin von StretchSource und Pliability Stretch Academy</translation>
    </message>
    <message>
        <source>Sit comfortably, near the front of the seat</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Setz dich bequem vorn auf die Sitzfläche</translation>
    </message>
    <message>
        <source>Sitting near the front edge of a chair, back free, hands at the sides of the seat.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Vorn auf einem Stuhl sitzend, der Rücken frei, die Hände seitlich an der Sitzfläche.</translation>
    </message>
    <message>
        <source>Clasp your hands behind you and straighten your arms</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Verschränk die Hände hinter dir und streck die Arme</translation>
    </message>
    <message>
        <source>Clasp your hands behind, arms straight</source>
        <extracomment>chest-opener: cue</extracomment>
        <translation>Hände hinten verschränken, Arme strecken</translation>
    </message>
    <message>
        <source>Sitting, hands clasped behind the back, the arms straightening.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Hände hinter dem Rücken verschränkt, die Arme strecken sich.</translation>
    </message>
    <message>
        <source>Press your hands into the seat</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Drück die Hände in die Sitzfläche</translation>
    </message>
    <message>
        <source>Sitting, arms straight behind, clasped hands pressed into the seat, chest wide.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Arme hinten gestreckt, die verschränkten Hände in die Sitzfläche gedrückt, die Brust weit.</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Lass los</translation>
    </message>
    <message>
        <source>Sitting, hands at the sides of the seat again.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Hände wieder seitlich an der Sitzfläche.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <extracomment>chest-opener: name</extracomment>
        <translation>Mit Blick nach oben</translation>
    </message>
    <message>
        <source>Lift the chest and look up while you hold. The screen is out of sight then, so sound helps.</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Heb beim Halten die Brust und schau nach oben. Den Bildschirm siehst du dann nicht, deshalb hilft der Ton.</translation>
    </message>
    <message>
        <source>Press your hands into the seat, lift the chest, look up</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Drück die Hände in die Sitzfläche, heb die Brust, schau nach oben</translation>
    </message>
    <message>
        <source>Press into the seat, lift the chest, look up</source>
        <extracomment>chest-opener: cue</extracomment>
        <translation>In den Sitz drücken, Brust heben, Blick nach oben</translation>
    </message>
    <message>
        <source>Sitting, arms straight behind, clasped hands pressed into the seat, chest lifted, face turned up.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Arme hinten gestreckt, die verschränkten Hände in die Sitzfläche gedrückt, die Brust gehoben, das Gesicht nach oben.</translation>
    </message>
    <message>
        <source>Hands on the seat</source>
        <extracomment>chest-opener: name</extracomment>
        <translation>Hände am Sitz</translation>
    </message>
    <message>
        <source>Hold the edges of the seat behind you and straighten your arms</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Halte hinter dir die Kanten der Sitzfläche und streck die Arme</translation>
    </message>
    <message>
        <source>Hold the seat behind you, arms straight</source>
        <extracomment>chest-opener: cue</extracomment>
        <translation>Hinten an den Sitz fassen, Arme strecken</translation>
    </message>
    <message>
        <source>Sitting, the hands holding the edges of the seat behind, the arms straightening.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Hände halten hinten die Kanten der Sitzfläche, die Arme strecken sich.</translation>
    </message>
    <message>
        <source>Let the chest open</source>
        <extracomment>chest-opener: text</extracomment>
        <translation>Lass die Brust weit werden</translation>
    </message>
    <message>
        <source>Sitting, arms straight behind, hands on the edges of the seat, chest wide.</source>
        <extracomment>chest-opener: pose</extracomment>
        <translation>Sitzend, die Arme hinten gestreckt, die Hände an den Kanten der Sitzfläche, die Brust weit.</translation>
    </message>
    <message>
        <source>Cow&apos;s Head Stretch</source>
        <extracomment>cows-head: name</extracomment>
        <translation>Kuhgesicht</translation>
    </message>
    <message>
        <source>Elbow to the ceiling</source>
        <extracomment>cows-head: subtitle</extracomment>
        <translation>Ellbogen zur Decke</translation>
    </message>
    <message>
        <source>The arm that goes up</source>
        <extracomment>cows-head: sideMeaning</extracomment>
        <translation>Der Arm, der nach oben geht</translation>
    </message>
    <message>
        <source>Through the day, with a timer</source>
        <extracomment>cows-head: cadenceWords</extracomment>
        <translation>Über den Tag, mit einem Timer</translation>
    </message>
    <message>
        <source>latissimus dorsi</source>
        <extracomment>cows-head: targetsNamed</extracomment>
        <translation>Latissimus</translation>
    </message>
    <message>
        <source>triceps</source>
        <extracomment>cows-head: targetsAdded</extracomment>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>back of the shoulder</source>
        <extracomment>cows-head: targetsAdded</extracomment>
        <translation>Rückseite der Schulter</translation>
    </message>
    <message>
        <source>Leave it out if the shoulder pinches or is unstable.</source>
        <extracomment>cows-head: cautions</extracomment>
        <translation>Lass sie weg, wenn die Schulter zwickt oder instabil ist.</translation>
    </message>
    <message>
        <source>Keep the head where it is. Do not let the arm push it forward.</source>
        <extracomment>cows-head: cautions</extracomment>
        <translation>Lass den Kopf, wo er ist. Der Arm soll ihn nicht nach vorn drücken.</translation>
    </message>
    <message>
        <source>A tight jacket gets in the way.</source>
        <extracomment>cows-head: cautions</extracomment>
        <translation>Eine enge Jacke stört dabei.</translation>
    </message>
    <message>
        <source>Support the elbow from the front and let it sit lower.</source>
        <extracomment>cows-head: easier</extracomment>
        <translation>Stütz den Ellbogen von vorn und lass ihn tiefer.</translation>
    </message>
    <message>
        <source>The source counts to 15 to 20. One count is a second here, which is our pace.</source>
        <extracomment>cows-head: openQuestions</extracomment>
        <translation>Die Quelle zählt bis 15 oder 20. Eine Zahl ist hier eine Sekunde; das ist unser Tempo.</translation>
    </message>
    <message>
        <source>No number of repetitions is given, so it is once a side.</source>
        <extracomment>cows-head: openQuestions</extracomment>
        <translation>Eine Zahl der Wiederholungen ist nicht genannt, also einmal je Seite.</translation>
    </message>
    <message>
        <source>No position is named; any upright one will do, a chair too.</source>
        <extracomment>cows-head: openQuestions</extracomment>
        <translation>Eine Haltung ist nicht genannt; jede aufrechte passt, auch auf einem Stuhl.</translation>
    </message>
    <message>
        <source>The source says through the day without a number, so it is offered between others and never called due.</source>
        <extracomment>cows-head: openQuestions</extracomment>
        <translation>Die Quelle sagt „über den Tag“ ohne Zahl; deshalb kommt sie zwischen anderen und ist nie fällig.</translation>
    </message>
    <message>
        <source>The list of experts at the end of the article leaves Kim Trimmer out; the credit follows its text.</source>
        <extracomment>cows-head: openQuestions</extracomment>
        <translation>In der Liste am Ende des Artikels fehlt Kim Trimmer; die Nennung folgt dem Text.</translation>
    </message>
    <message>
        <source>certified yoga therapist, owner of InsideOut Yoga</source>
        <extracomment>cows-head: role</extracomment>
        <translation>zertifizierte Yogatherapeutin, Inhaberin von InsideOut Yoga</translation>
    </message>
    <message>
        <source>Reach your {side} arm overhead, palm facing back</source>
        <extracomment>cows-head: text</extracomment>
        <translation>Streck den {side}en Arm nach oben, Handfläche nach hinten</translation>
    </message>
    <message>
        <source>{side} arm up, palm facing back</source>
        <extracomment>cows-head: cue</extracomment>
        <translation>{side}er Arm nach oben, Handfläche nach hinten</translation>
    </message>
    <message>
        <source>Upright, the {side} arm straight up beside the head, palm facing back.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Aufrecht, der {side}e Arm gerade nach oben neben dem Kopf, Handfläche nach hinten.</translation>
    </message>
    <message>
        <source>Bend the elbow, hand towards your upper back</source>
        <extracomment>cows-head: text</extracomment>
        <translation>Beug den Ellbogen, die Hand zum oberen Rücken</translation>
    </message>
    <message>
        <source>Bend the elbow, {other} hand on it</source>
        <extracomment>cows-head: cue</extracomment>
        <translation>Ellbogen beugen, {other}e Hand darauf</translation>
    </message>
    <message>
        <source>The {side} arm is bent, its hand behind the upper back, the {other} hand reaching for the elbow.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Der {side}e Arm ist gebeugt, seine Hand hinter dem oberen Rücken, die {other}e Hand greift nach dem Ellbogen.</translation>
    </message>
    <message>
        <source>{side} arm up and bent, hand towards your upper back</source>
        <extracomment>cows-head: text</extracomment>
        <translation>{side}er Arm nach oben und gebeugt, die Hand zum oberen Rücken</translation>
    </message>
    <message>
        <source>{side} elbow points up, your {other} hand supports it</source>
        <extracomment>cows-head: text</extracomment>
        <translation>{side}er Ellbogen zeigt nach oben, die {other}e Hand stützt ihn</translation>
    </message>
    <message>
        <source>Hold, elbow pointing up</source>
        <extracomment>cows-head: cue</extracomment>
        <translation>Halten, Ellbogen nach oben</translation>
    </message>
    <message>
        <source>Upright, the {side} elbow points to the ceiling, the hand lies on the upper back, the {other} hand supports the elbow.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Aufrecht, der {side}e Ellbogen zeigt zur Decke, die Hand liegt auf dem oberen Rücken, die {other}e Hand stützt den Ellbogen.</translation>
    </message>
    <message>
        <source>Shake your arms out, then the {side} arm</source>
        <extracomment>cows-head: text</extracomment>
        <translation>Schüttel die Arme aus, dann der {side}e Arm</translation>
    </message>
    <message>
        <source>Upright, both arms loose at the sides.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Aufrecht, beide Arme locker an den Seiten.</translation>
    </message>
    <message>
        <source>Held from the front</source>
        <extracomment>cows-head: name</extracomment>
        <translation>Von vorn gehalten</translation>
    </message>
    <message>
        <source>Hold the elbow from the front and let it sit lower.</source>
        <extracomment>cows-head: text</extracomment>
        <translation>Halte den Ellbogen von vorn und lass ihn tiefer.</translation>
    </message>
    <message>
        <source>Bend the elbow, hand to your shoulder blade, elbow in front</source>
        <extracomment>cows-head: text</extracomment>
        <translation>Beug den Ellbogen, die Hand zum Schulterblatt, der Ellbogen vorn</translation>
    </message>
    <message>
        <source>Bend the elbow, {other} hand in front of it</source>
        <extracomment>cows-head: cue</extracomment>
        <translation>Ellbogen beugen, {other}e Hand davor</translation>
    </message>
    <message>
        <source>The {side} arm is bent over the shoulder, its elbow in front and lower, the {other} hand reaching for it.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Der {side}e Arm ist über der Schulter gebeugt, der Ellbogen vorn und tiefer, die {other}e Hand greift danach.</translation>
    </message>
    <message>
        <source>{side} elbow in front, your {other} hand holds it</source>
        <extracomment>cows-head: text</extracomment>
        <translation>{side}er Ellbogen vorn, die {other}e Hand hält ihn</translation>
    </message>
    <message>
        <source>Hold, elbow in front</source>
        <extracomment>cows-head: cue</extracomment>
        <translation>Halten, Ellbogen vorn</translation>
    </message>
    <message>
        <source>Upright, the {side} hand on the upper back, the {side} elbow in front at the height of the face, the {other} hand holds it from the front.</source>
        <extracomment>cows-head: pose</extracomment>
        <translation>Aufrecht, die {side}e Hand auf dem oberen Rücken, der {side}e Ellbogen vorn in Gesichtshöhe, die {other}e Hand hält ihn von vorn.</translation>
    </message>
    <message>
        <source>Cross Arm Stretch</source>
        <extracomment>cross-arm: name</extracomment>
        <translation>Arm vor die Brust</translation>
    </message>
    <message>
        <source>Arm across the chest</source>
        <extracomment>cross-arm: subtitle</extracomment>
        <translation>Der Arm quer vor der Brust</translation>
    </message>
    <message>
        <source>The arm that crosses</source>
        <extracomment>cross-arm: sideMeaning</extracomment>
        <translation>Der Arm, der kreuzt</translation>
    </message>
    <message>
        <source>rhomboids</source>
        <extracomment>cross-arm: targetsNamed</extracomment>
        <translation>Rhomboiden</translation>
    </message>
    <message>
        <source>trapezius</source>
        <extracomment>cross-arm: targetsNamed</extracomment>
        <translation>Trapezmuskel</translation>
    </message>
    <message>
        <source>Stop with pain on top of the shoulder.</source>
        <extracomment>cross-arm: cautions</extracomment>
        <translation>Hör auf bei Schmerz oben auf der Schulter.</translation>
    </message>
    <message>
        <source>Pull above the elbow, not on the joint.</source>
        <extracomment>cross-arm: cautions</extracomment>
        <translation>Zieh oberhalb des Ellbogens, nicht am Gelenk.</translation>
    </message>
    <message>
        <source>Hold the arm lower.</source>
        <extracomment>cross-arm: easier</extracomment>
        <translation>Halte den Arm tiefer.</translation>
    </message>
    <message>
        <source>Two to four times is taken as the total for each side.</source>
        <extracomment>cross-arm: openQuestions</extracomment>
        <translation>Zwei- bis viermal ist als Gesamtzahl je Seite verstanden.</translation>
    </message>
    <message>
        <source>The source says trapezium where the muscle is the trapezius.</source>
        <extracomment>cross-arm: openQuestions</extracomment>
        <translation>Die Quelle schreibt „trapezium“, gemeint ist der Trapezmuskel (trapezius).</translation>
    </message>
    <message>
        <source>certified strength and conditioning coach</source>
        <extracomment>cross-arm: role</extracomment>
        <translation>zertifizierter Kraft- und Konditionstrainer</translation>
    </message>
    <message>
        <source>Sit or stand tall, shoulders low</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Sitz oder steh aufrecht, Schultern tief</translation>
    </message>
    <message>
        <source>Upright, hands resting on the thighs.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht, die Hände ruhen auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Bring your {side} arm across your chest</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Führ den {side}en Arm vor die Brust</translation>
    </message>
    <message>
        <source>{side} arm across</source>
        <extracomment>cross-arm: cue</extracomment>
        <translation>{side}er Arm vor die Brust</translation>
    </message>
    <message>
        <source>Upright, the {side} arm reaches across the chest.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht, der {side}e Arm greift quer vor die Brust.</translation>
    </message>
    <message>
        <source>Draw it in gently with your {other} forearm</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Zieh ihn sanft mit dem {other}en Unterarm heran</translation>
    </message>
    <message>
        <source>Draw it in gently</source>
        <extracomment>cross-arm: cue</extracomment>
        <translation>Sanft heranziehen</translation>
    </message>
    <message>
        <source>Upright, the {side} arm lies across the chest, the {other} forearm behind its elbow draws it in.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht, der {side}e Arm liegt quer vor der Brust, der {other}e Unterarm zieht ihn hinter dem Ellbogen heran.</translation>
    </message>
    <message>
        <source>Arm lower</source>
        <extracomment>cross-arm: name</extracomment>
        <translation>Arm tiefer</translation>
    </message>
    <message>
        <source>Hold the arm lower, across the ribs.</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Halte den Arm tiefer, quer vor den Rippen.</translation>
    </message>
    <message>
        <source>Bring your {side} arm across, below the chest</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Führ den {side}en Arm unterhalb der Brust hinüber</translation>
    </message>
    <message>
        <source>{side} arm across, low</source>
        <extracomment>cross-arm: cue</extracomment>
        <translation>{side}er Arm hinüber, tief</translation>
    </message>
    <message>
        <source>Upright, the {side} arm reaches across the ribs.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht, der {side}e Arm greift quer vor die Rippen.</translation>
    </message>
    <message>
        <source>Upright, the {side} arm lies low across the ribs, the {other} forearm behind its elbow draws it in.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht, der {side}e Arm liegt tief quer vor den Rippen, der {other}e Unterarm zieht ihn hinter dem Ellbogen heran.</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>cross-arm: name</extracomment>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Do the same standing, feet under your hips.</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Dasselbe im Stehen, die Füße unter den Hüften.</translation>
    </message>
    <message>
        <source>Stand tall, shoulders low</source>
        <extracomment>cross-arm: text</extracomment>
        <translation>Steh aufrecht, Schultern tief</translation>
    </message>
    <message>
        <source>Standing upright, both arms at the sides.</source>
        <extracomment>cross-arm: pose</extracomment>
        <translation>Aufrecht stehend, beide Arme an den Seiten.</translation>
    </message>
    <message>
        <source>Doorway Stretch</source>
        <extracomment>doorway: name</extracomment>
        <translation>Dehnung im Türrahmen</translation>
    </message>
    <message>
        <source>Open the chest in a doorway</source>
        <extracomment>doorway: subtitle</extracomment>
        <translation>Die Brust im Türrahmen öffnen</translation>
    </message>
    <message>
        <source>The arm on the frame</source>
        <extracomment>doorway: sideMeaning</extracomment>
        <translation>Der Arm am Rahmen</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>doorway: targetsNamed</extracomment>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Leave it out after a dislocated shoulder.</source>
        <extracomment>doorway: cautions</extracomment>
        <translation>Lass sie weg, wenn die Schulter schon einmal ausgekugelt war.</translation>
    </message>
    <message>
        <source>Stop if the hand tingles.</source>
        <extracomment>doorway: cautions</extracomment>
        <translation>Hör auf, wenn die Hand kribbelt.</translation>
    </message>
    <message>
        <source>Take a smaller step.</source>
        <extracomment>doorway: easier</extracomment>
        <translation>Mach einen kleineren Schritt.</translation>
    </message>
    <message>
        <source>Two to four times is taken as the total for each arm.</source>
        <extracomment>doorway: openQuestions</extracomment>
        <translation>Zwei- bis viermal ist als Gesamtzahl je Arm verstanden.</translation>
    </message>
    <message>
        <source>Stand in a doorway</source>
        <extracomment>doorway: text</extracomment>
        <translation>Stell dich in einen Türrahmen</translation>
    </message>
    <message>
        <source>Standing in a doorway, arms at the sides.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>In einem Türrahmen stehend, die Arme an den Seiten.</translation>
    </message>
    <message>
        <source>Bend your {side} arm to a right angle, forearm on the frame</source>
        <extracomment>doorway: text</extracomment>
        <translation>Beug den {side}en Arm im rechten Winkel, Unterarm an den Rahmen</translation>
    </message>
    <message>
        <source>{side} arm bent, forearm on the frame</source>
        <extracomment>doorway: cue</extracomment>
        <translation>{side}er Arm gebeugt, Unterarm an den Rahmen</translation>
    </message>
    <message>
        <source>Standing in the doorway, the {side} arm bent to a right angle, its forearm on the frame.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Im Türrahmen stehend, der {side}e Arm im rechten Winkel gebeugt, sein Unterarm am Rahmen.</translation>
    </message>
    <message>
        <source>Step your {other} foot forward, staying upright</source>
        <extracomment>doorway: text</extracomment>
        <translation>Setz den {other}en Fuß nach vorn, bleib aufrecht</translation>
    </message>
    <message>
        <source>{other} foot forward</source>
        <extracomment>doorway: cue</extracomment>
        <translation>{other}er Fuß nach vorn</translation>
    </message>
    <message>
        <source>Upright, the {side} forearm on the frame, the {other} foot a step forward.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Aufrecht, der {side}e Unterarm am Rahmen, der {other}e Fuß einen Schritt vorn.</translation>
    </message>
    <message>
        <source>Lean in until you feel it in chest and back</source>
        <extracomment>doorway: text</extracomment>
        <translation>Lehn dich vor, bis du es in Brust und Rücken spürst</translation>
    </message>
    <message>
        <source>Lean in gently</source>
        <extracomment>doorway: cue</extracomment>
        <translation>Sanft vorlehnen</translation>
    </message>
    <message>
        <source>In a small lunge with the {other} foot in front, upright, the {side} forearm stays behind on the frame, the chest opens.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>In einem kleinen Ausfallschritt mit dem {other}en Fuß vorn, aufrecht, der {side}e Unterarm bleibt hinten am Rahmen, die Brust öffnet sich.</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>doorway: text</extracomment>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Upright, the {side} forearm on the frame, feet together.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Aufrecht, der {side}e Unterarm am Rahmen, die Füße nebeneinander.</translation>
    </message>
    <message>
        <source>Change arms: the {side} forearm on the frame</source>
        <extracomment>doorway: text</extracomment>
        <translation>Arm wechseln: der {side}e Unterarm an den Rahmen</translation>
    </message>
    <message>
        <source>Change arms, {side} forearm on the frame</source>
        <extracomment>doorway: cue</extracomment>
        <translation>Arm wechseln, {side}er Unterarm an den Rahmen</translation>
    </message>
    <message>
        <source>Standing in the doorway, the {side} forearm now on its side of the frame.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Im Türrahmen stehend, der {side}e Unterarm jetzt auf seiner Seite am Rahmen.</translation>
    </message>
    <message>
        <source>At a wall</source>
        <extracomment>doorway: name</extracomment>
        <translation>An einer Wand</translation>
    </message>
    <message>
        <source>The end of a wall will do as well as a door frame.</source>
        <extracomment>doorway: text</extracomment>
        <translation>Ein Wandende tut es so gut wie ein Türrahmen.</translation>
    </message>
    <message>
        <source>Smaller step</source>
        <extracomment>doorway: name</extracomment>
        <translation>Kleinerer Schritt</translation>
    </message>
    <message>
        <source>Take a smaller step and lean in less.</source>
        <extracomment>doorway: text</extracomment>
        <translation>Mach einen kleineren Schritt und lehn dich weniger vor.</translation>
    </message>
    <message>
        <source>Step your {other} foot a little forward, staying upright</source>
        <extracomment>doorway: text</extracomment>
        <translation>Setz den {other}en Fuß ein wenig nach vorn, bleib aufrecht</translation>
    </message>
    <message>
        <source>{other} foot a little forward</source>
        <extracomment>doorway: cue</extracomment>
        <translation>{other}er Fuß ein wenig nach vorn</translation>
    </message>
    <message>
        <source>Upright, the {side} forearm on the frame, the {other} foot half a step forward.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Aufrecht, der {side}e Unterarm am Rahmen, der {other}e Fuß einen halben Schritt vorn.</translation>
    </message>
    <message>
        <source>Upright, the {other} foot half a step in front, the {side} forearm stays behind on the frame, the chest opens a little.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Aufrecht, der {other}e Fuß einen halben Schritt vorn, der {side}e Unterarm bleibt hinten am Rahmen, die Brust öffnet sich ein wenig.</translation>
    </message>
    <message>
        <source>Arm higher</source>
        <extracomment>doorway: name</extracomment>
        <translation>Arm höher</translation>
    </message>
    <message>
        <source>Move the arm higher on the frame to feel it lower in the chest.</source>
        <extracomment>doorway: text</extracomment>
        <translation>Mit dem Arm höher am Rahmen spürst du es tiefer in der Brust.</translation>
    </message>
    <message>
        <source>Bend your {side} arm, forearm high on the frame</source>
        <extracomment>doorway: text</extracomment>
        <translation>Beug den {side}en Arm, Unterarm hoch an den Rahmen</translation>
    </message>
    <message>
        <source>{side} arm bent, forearm high on the frame</source>
        <extracomment>doorway: cue</extracomment>
        <translation>{side}er Arm gebeugt, Unterarm hoch an den Rahmen</translation>
    </message>
    <message>
        <source>Standing in the doorway, the {side} arm bent, its forearm high on the frame.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Im Türrahmen stehend, der {side}e Arm gebeugt, sein Unterarm hoch am Rahmen.</translation>
    </message>
    <message>
        <source>In a small lunge with the {other} foot in front, upright, the {side} forearm stays behind high on the frame, the chest opens.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>In einem kleinen Ausfallschritt mit dem {other}en Fuß vorn, aufrecht, der {side}e Unterarm bleibt hinten hoch am Rahmen, die Brust öffnet sich.</translation>
    </message>
    <message>
        <source>Move the arm lower on the frame to feel it higher in the chest.</source>
        <extracomment>doorway: text</extracomment>
        <translation>Mit dem Arm tiefer am Rahmen spürst du es höher in der Brust.</translation>
    </message>
    <message>
        <source>Bend your {side} arm, forearm low on the frame</source>
        <extracomment>doorway: text</extracomment>
        <translation>Beug den {side}en Arm, Unterarm tief an den Rahmen</translation>
    </message>
    <message>
        <source>{side} arm bent, forearm low on the frame</source>
        <extracomment>doorway: cue</extracomment>
        <translation>{side}er Arm gebeugt, Unterarm tief an den Rahmen</translation>
    </message>
    <message>
        <source>Standing in the doorway, the {side} arm bent, its forearm low on the frame.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>Im Türrahmen stehend, der {side}e Arm gebeugt, sein Unterarm tief am Rahmen.</translation>
    </message>
    <message>
        <source>In a small lunge with the {other} foot in front, upright, the {side} forearm stays behind low on the frame, the chest opens.</source>
        <extracomment>doorway: pose</extracomment>
        <translation>In einem kleinen Ausfallschritt mit dem {other}en Fuß vorn, aufrecht, der {side}e Unterarm bleibt hinten tief am Rahmen, die Brust öffnet sich.</translation>
    </message>
    <message>
        <source>Open Book Exercise</source>
        <extracomment>open-book: name</extracomment>
        <translation>Offenes Buch</translation>
    </message>
    <message>
        <source>Open like a page, lying down</source>
        <extracomment>open-book: subtitle</extracomment>
        <translation>Im Liegen wie eine Seite aufklappen</translation>
    </message>
    <message>
        <source>The arm that opens</source>
        <extracomment>open-book: sideMeaning</extracomment>
        <translation>Der Arm, der aufklappt</translation>
    </message>
    <message>
        <source>tight mid-back</source>
        <extracomment>open-book: targetsNamed</extracomment>
        <translation>verspannter mittlerer Rücken</translation>
    </message>
    <message>
        <source>rib joints</source>
        <extracomment>open-book: targetsAdded</extracomment>
        <translation>Rippengelenke</translation>
    </message>
    <message>
        <source>Leave it out with an unstable shoulder.</source>
        <extracomment>open-book: cautions</extracomment>
        <translation>Lass sie weg bei einer instabilen Schulter.</translation>
    </message>
    <message>
        <source>Knees stay together, head on a pillow.</source>
        <extracomment>open-book: cautions</extracomment>
        <translation>Die Knie bleiben zusammen, der Kopf liegt auf einem Kissen.</translation>
    </message>
    <message>
        <source>Ask first with osteoporosis.</source>
        <extracomment>open-book: cautions</extracomment>
        <translation>Bei Osteoporose vorher ärztlich fragen.</translation>
    </message>
    <message>
        <source>The arm need not reach the floor. Bend the knees less.</source>
        <extracomment>open-book: easier</extracomment>
        <translation>Der Arm braucht den Boden nicht zu erreichen. Beug die Knie weniger.</translation>
    </message>
    <message>
        <source>Five to ten times each way with holds of 20 to 30 seconds can last close to 12 minutes. The length is shown before you start, it begins at the low end, and it has no place in an hourly prompt.</source>
        <extracomment>open-book: openQuestions</extracomment>
        <translation>Fünf- bis zehnmal je Seite mit 20 bis 30 Sekunden Halten kann fast 12 Minuten dauern. Die Dauer siehst du vor dem Start, es beginnt am unteren Ende, und in eine stündliche Erinnerung passt es nicht.</translation>
    </message>
    <message>
        <source>The first side is not named; we begin with the left arm.</source>
        <extracomment>open-book: openQuestions</extracomment>
        <translation>Die erste Seite ist nicht genannt; wir beginnen mit dem linken Arm.</translation>
    </message>
    <message>
        <source>physical therapist, ProRehab PC</source>
        <extracomment>open-book: role</extracomment>
        <translation>Physiotherapeut, ProRehab PC</translation>
    </message>
    <message>
        <source>Lie on your {other} side, knees and hips bent</source>
        <extracomment>open-book: text</extracomment>
        <translation>Leg dich auf die {other}e Seite, Knie und Hüften gebeugt</translation>
    </message>
    <message>
        <source>Lying on the {other} side on a mat, knees and hips bent.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite auf einer Matte liegend, Knie und Hüften gebeugt.</translation>
    </message>
    <message>
        <source>Head on a pillow, knees together</source>
        <extracomment>open-book: text</extracomment>
        <translation>Kopf auf ein Kissen, Knie zusammen</translation>
    </message>
    <message>
        <source>Lying on the {other} side, head on a pillow, one knee on the other.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite liegend, den Kopf auf einem Kissen, ein Knie auf dem anderen.</translation>
    </message>
    <message>
        <source>Both arms long in front of you</source>
        <extracomment>open-book: text</extracomment>
        <translation>Beide Arme lang nach vorn</translation>
    </message>
    <message>
        <source>Both arms long in front</source>
        <extracomment>open-book: cue</extracomment>
        <translation>Beide Arme lang nach vorn</translation>
    </message>
    <message>
        <source>Lying on the {other} side, both arms straight in front, one hand on the other.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite liegend, beide Arme gerade nach vorn, eine Hand auf der anderen.</translation>
    </message>
    <message>
        <source>Lift your {side} arm and open it like a page</source>
        <extracomment>open-book: text</extracomment>
        <translation>Heb den {side}en Arm und klapp ihn auf wie eine Seite</translation>
    </message>
    <message>
        <source>Open the {side} arm</source>
        <extracomment>open-book: cue</extracomment>
        <translation>{side}en Arm aufklappen</translation>
    </message>
    <message>
        <source>Lying on the {other} side, the {side} arm rises in a wide arc, the chest turns after it.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite liegend, der {side}e Arm hebt sich in weitem Bogen, die Brust dreht mit.</translation>
    </message>
    <message>
        <source>Let it rest behind, or as far as it goes</source>
        <extracomment>open-book: text</extracomment>
        <translation>Leg ihn hinten ab, oder so weit er kommt</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <extracomment>open-book: cue</extracomment>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>The chest is open to the ceiling, the {side} arm rests behind or as far as it goes, the knees stay together.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Die Brust ist zur Decke geöffnet, der {side}e Arm liegt hinten oder so weit er kommt, die Knie bleiben zusammen.</translation>
    </message>
    <message>
        <source>Close the page again</source>
        <extracomment>open-book: text</extracomment>
        <translation>Klapp die Seite wieder zu</translation>
    </message>
    <message>
        <source>Close again</source>
        <extracomment>open-book: cue</extracomment>
        <translation>Wieder zuklappen</translation>
    </message>
    <message>
        <source>Lying on the {other} side, both arms in front again.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite liegend, beide Arme wieder vorn.</translation>
    </message>
    <message>
        <source>Roll over onto your {other} side</source>
        <extracomment>open-book: text</extracomment>
        <translation>Roll dich auf die {other}e Seite</translation>
    </message>
    <message>
        <source>Rolling over onto the {other} side, knees and hips bent.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Beim Drehen auf die {other}e Seite, Knie und Hüften gebeugt.</translation>
    </message>
    <message>
        <source>Knees nearer the chest</source>
        <extracomment>open-book: name</extracomment>
        <translation>Knie näher zur Brust</translation>
    </message>
    <message>
        <source>Draw the knees nearer to the chest to feel it higher up the back.</source>
        <extracomment>open-book: text</extracomment>
        <translation>Zieh die Knie näher zur Brust, dann spürst du es weiter oben im Rücken.</translation>
    </message>
    <message>
        <source>Lie on your {other} side, knees drawn towards the chest</source>
        <extracomment>open-book: text</extracomment>
        <translation>Leg dich auf die {other}e Seite, Knie zur Brust gezogen</translation>
    </message>
    <message>
        <source>Lying on the {other} side on a mat, the knees drawn towards the chest.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite auf einer Matte liegend, die Knie zur Brust gezogen.</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <extracomment>open-book: name</extracomment>
        <translation>Nur ein Stück</translation>
    </message>
    <message>
        <source>Let the arm stop where your chest stops. It need not reach the floor.</source>
        <extracomment>open-book: text</extracomment>
        <translation>Lass den Arm da, wo die Brust nicht weiter dreht. Er braucht den Boden nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Lift your {side} arm and open it as far as it goes</source>
        <extracomment>open-book: text</extracomment>
        <translation>Heb den {side}en Arm und klapp ihn auf, so weit er kommt</translation>
    </message>
    <message>
        <source>Lying on the {other} side, the {side} arm rises in an arc, the chest turns after it.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Auf der {other}en Seite liegend, der {side}e Arm hebt sich im Bogen, die Brust dreht mit.</translation>
    </message>
    <message>
        <source>Let it stay there</source>
        <extracomment>open-book: text</extracomment>
        <translation>Lass ihn dort</translation>
    </message>
    <message>
        <source>The chest is half open to the ceiling, the {side} arm points up and a little behind, the knees stay together.</source>
        <extracomment>open-book: pose</extracomment>
        <translation>Die Brust ist halb zur Decke geöffnet, der {side}e Arm zeigt nach oben und ein wenig nach hinten, die Knie bleiben zusammen.</translation>
    </message>
    <message>
        <source>Seated Twist</source>
        <extracomment>seated-twist: name</extracomment>
        <translation>Drehsitz</translation>
    </message>
    <message>
        <source>Turn on the breath</source>
        <extracomment>seated-twist: subtitle</extracomment>
        <translation>Drehen mit dem Atem</translation>
    </message>
    <message>
        <source>The side you turn to</source>
        <extracomment>seated-twist: sideMeaning</extracomment>
        <translation>Die Seite, zu der du dich drehst</translation>
    </message>
    <message>
        <source>A few times through the day</source>
        <extracomment>seated-twist: cadenceWords</extracomment>
        <translation>Einige Male über den Tag</translation>
    </message>
    <message>
        <source>thoracic rotators</source>
        <extracomment>seated-twist: targetsAdded</extracomment>
        <translation>Rotatoren der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>obliques</source>
        <extracomment>seated-twist: targetsAdded</extracomment>
        <translation>schräge Bauchmuskeln</translation>
    </message>
    <message>
        <source>Ask first with osteoporosis, a past spinal fracture or recent spine surgery.</source>
        <extracomment>seated-twist: cautions</extracomment>
        <translation>Bei Osteoporose, einem früheren Wirbelbruch oder einer kürzlichen Operation an der Wirbelsäule vorher ärztlich fragen.</translation>
    </message>
    <message>
        <source>In pregnancy turn only a little, with no pressure on the belly.</source>
        <extracomment>seated-twist: cautions</extracomment>
        <translation>In der Schwangerschaft nur wenig drehen, ohne Druck auf den Bauch.</translation>
    </message>
    <message>
        <source>Turn from the ribs. Do not pull yourself round by an armrest or the back of the chair.</source>
        <extracomment>seated-twist: cautions</extracomment>
        <translation>Dreh dich aus den Rippen. Zieh dich nicht an Armlehne oder Rückenlehne herum.</translation>
    </message>
    <message>
        <source>Make the turn smaller, arms crossed on your chest.</source>
        <extracomment>seated-twist: easier</extracomment>
        <translation>Dreh dich weniger, die Arme vor der Brust gekreuzt.</translation>
    </message>
    <message>
        <source>Do it cross-legged on the floor, knees lower than the hips.</source>
        <extracomment>seated-twist: harder</extracomment>
        <translation>Mach sie im Schneidersitz auf dem Boden, die Knie tiefer als die Hüften.</translation>
    </message>
    <message>
        <source>The source counts breaths and gives no seconds. A breath of 4 to 6 seconds is our pace; your own breath leads.</source>
        <extracomment>seated-twist: openQuestions</extracomment>
        <translation>Die Quelle zählt Atemzüge und nennt keine Sekunden. Ein Atemzug von 4 bis 6 Sekunden ist unser Tempo; dein Atem führt.</translation>
    </message>
    <message>
        <source>Sit tall, feet flat, and breathe into your mid-back</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Sitz aufrecht, Füße flach, und atme in den mittleren Rücken</translation>
    </message>
    <message>
        <source>Sit tall. Breathe in, into your mid-back</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Aufrecht sitzen. Einatmen, in den mittleren Rücken</translation>
    </message>
    <message>
        <source>Sitting upright on a chair, feet flat on the floor, hands at rest, looking straight ahead.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht auf einem Stuhl sitzend, Füße flach am Boden, die Hände ruhen, der Blick geht geradeaus.</translation>
    </message>
    <message>
        <source>Breathe out and turn shoulders and ribs to the {side}</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Atme aus und dreh Schultern und Rippen nach {side}s</translation>
    </message>
    <message>
        <source>Breathe out and turn {side}</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Ausatmen und nach {side}s drehen</translation>
    </message>
    <message>
        <source>Sitting upright, the chest begins to turn to the {side}; hips and knees stay where they are.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, die Brust beginnt sich nach {side}s zu drehen; Hüften und Knie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Stay turned to the {side} and keep breathing</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Bleib nach {side}s gedreht und atme weiter</translation>
    </message>
    <message>
        <source>Stay there, and breathe</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Bleib dort, und atme</translation>
    </message>
    <message>
        <source>Sitting upright with shoulders, ribs and head turned to the {side}, both hands resting on the {side} thigh.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, Schultern, Rippen und Kopf nach {side}s gedreht, beide Hände ruhen auf dem {side}en Oberschenkel.</translation>
    </message>
    <message>
        <source>Breathe in and come back to the middle</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Atme ein und komm zurück zur Mitte</translation>
    </message>
    <message>
        <source>Breathe in, back to the middle</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Einatmen, zurück zur Mitte</translation>
    </message>
    <message>
        <source>Sitting upright, facing straight ahead again.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, der Blick wieder geradeaus.</translation>
    </message>
    <message>
        <source>Smaller turn</source>
        <extracomment>seated-twist: name</extracomment>
        <translation>Kleinere Drehung</translation>
    </message>
    <message>
        <source>Cross your arms on your chest and turn only a little way.</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Kreuz die Arme vor der Brust und dreh dich nur ein Stück.</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed on your chest, and breathe in</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Sitz aufrecht, Arme vor der Brust gekreuzt, und atme ein</translation>
    </message>
    <message>
        <source>Sit tall, arms crossed. Breathe in, into your mid-back</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Aufrecht, Arme gekreuzt. Einatmen, in den mittleren Rücken</translation>
    </message>
    <message>
        <source>Sitting upright on a chair, feet flat, arms crossed on the chest, looking straight ahead.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht auf einem Stuhl sitzend, Füße flach, die Arme vor der Brust gekreuzt, der Blick geradeaus.</translation>
    </message>
    <message>
        <source>Breathe out and turn a little to the {side}</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Atme aus und dreh dich ein wenig nach {side}s</translation>
    </message>
    <message>
        <source>Sitting upright, arms crossed on the chest, which begins to turn to the {side}.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, die Arme vor der Brust gekreuzt, die sich nach {side}s zu drehen beginnt.</translation>
    </message>
    <message>
        <source>Sitting upright, arms crossed, chest and head turned a little to the {side}; hips and knees stay.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, die Arme gekreuzt, Brust und Kopf ein wenig nach {side}s gedreht; Hüften und Knie bleiben.</translation>
    </message>
    <message>
        <source>Sitting upright, arms crossed on the chest, facing straight ahead again.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht sitzend, die Arme vor der Brust gekreuzt, der Blick wieder geradeaus.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <extracomment>seated-twist: name</extracomment>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Sit cross-legged on the floor or on a cushion, knees lower than your hips, and turn the same way.</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Setz dich im Schneidersitz auf den Boden oder ein Kissen, die Knie tiefer als die Hüften, und dreh dich genauso.</translation>
    </message>
    <message>
        <source>Sit cross-legged, knees lower than your hips, and breathe into your mid-back</source>
        <extracomment>seated-twist: text</extracomment>
        <translation>Sitz im Schneidersitz, Knie tiefer als die Hüften, und atme in den mittleren Rücken</translation>
    </message>
    <message>
        <source>Sit tall, cross-legged. Breathe in, into your mid-back</source>
        <extracomment>seated-twist: cue</extracomment>
        <translation>Aufrecht im Schneidersitz. Einatmen, in den mittleren Rücken</translation>
    </message>
    <message>
        <source>Sitting cross-legged and upright, hands at rest, looking straight ahead.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht im Schneidersitz, die Hände ruhen, der Blick geht geradeaus.</translation>
    </message>
    <message>
        <source>Cross-legged and upright, the chest begins to turn to the {side}.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht im Schneidersitz, die Brust beginnt sich nach {side}s zu drehen.</translation>
    </message>
    <message>
        <source>Cross-legged and upright, shoulders, ribs and head turned to the {side}, the {other} hand on the {side} knee.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht im Schneidersitz, Schultern, Rippen und Kopf nach {side}s gedreht, die {other}e Hand auf dem {side}en Knie.</translation>
    </message>
    <message>
        <source>Cross-legged and upright, facing straight ahead again.</source>
        <extracomment>seated-twist: pose</extracomment>
        <translation>Aufrecht im Schneidersitz, der Blick wieder geradeaus.</translation>
    </message>
    <message>
        <source>Thoracic Extension</source>
        <extracomment>thoracic-extension: name</extracomment>
        <translation>Brustwirbelsäule strecken</translation>
    </message>
    <message>
        <source>Sit tall, blades together</source>
        <extracomment>thoracic-extension: subtitle</extracomment>
        <translation>Aufrecht sitzen, Schulterblätter zusammen</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>thoracic-extension: cadenceWords</extracomment>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>sitting posture</source>
        <extracomment>thoracic-extension: targetsNamed</extracomment>
        <translation>Sitzhaltung</translation>
    </message>
    <message>
        <source>middle trapezius</source>
        <extracomment>thoracic-extension: targetsAdded</extracomment>
        <translation>mittlerer Trapezmuskel</translation>
    </message>
    <message>
        <source>thoracic extensors</source>
        <extracomment>thoracic-extension: targetsAdded</extracomment>
        <translation>Strecker der Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Keep the shoulders down and the low back from arching.</source>
        <extracomment>thoracic-extension: cautions</extracomment>
        <translation>Lass die Schultern unten und den unteren Rücken ohne Hohlkreuz.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <extracomment>thoracic-extension: cautions</extracomment>
        <translation>Atme weiter.</translation>
    </message>
    <message>
        <source>Five repetitions. That is below the dose of the source.</source>
        <extracomment>thoracic-extension: easier</extracomment>
        <translation>Fünf Wiederholungen. Das ist weniger, als die Quelle angibt.</translation>
    </message>
    <message>
        <source>Hold for 5 seconds.</source>
        <extracomment>thoracic-extension: harder</extracomment>
        <translation>Halte 5 Sekunden.</translation>
    </message>
    <message>
        <source>It is called an extension, while its steps are to sit tall and bring the shoulder blades together. We keep the name and draw no back-bend.</source>
        <extracomment>thoracic-extension: openQuestions</extracomment>
        <translation>Sie heißt Streckung, ihre Schritte sind aber, aufrecht zu sitzen und die Schulterblätter zusammenzuziehen. Wir behalten den Namen und zeichnen keine Rückbeuge.</translation>
    </message>
    <message>
        <source>Sit up tall in your chair</source>
        <extracomment>thoracic-extension: text</extracomment>
        <translation>Setz dich aufrecht auf deinen Stuhl</translation>
    </message>
    <message>
        <source>Sit up tall</source>
        <extracomment>thoracic-extension: cue</extracomment>
        <translation>Aufrecht hinsetzen</translation>
    </message>
    <message>
        <source>Sitting tall and at ease on a chair, hands on the thighs.</source>
        <extracomment>thoracic-extension: pose</extracomment>
        <translation>Aufrecht und entspannt auf einem Stuhl sitzend, die Hände auf den Oberschenkeln.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades together</source>
        <extracomment>thoracic-extension: text</extracomment>
        <translation>Zieh die Schulterblätter zusammen</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <extracomment>thoracic-extension: cue</extracomment>
        <translation>Zusammenziehen</translation>
    </message>
    <message>
        <source>Sitting tall, the elbows go back, the shoulder blades move towards each other, shoulders low.</source>
        <extracomment>thoracic-extension: pose</extracomment>
        <translation>Aufrecht sitzend, die Ellbogen gehen zurück, die Schulterblätter bewegen sich zueinander, die Schultern tief.</translation>
    </message>
    <message>
        <source>Keep them together, straight and not arched</source>
        <extracomment>thoracic-extension: text</extracomment>
        <translation>Halte sie zusammen, gerade und ohne Hohlkreuz</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>thoracic-extension: cue</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Sitting tall and straight, elbows back, shoulder blades together, shoulders low, low back not arched.</source>
        <extracomment>thoracic-extension: pose</extracomment>
        <translation>Aufrecht und gerade sitzend, Ellbogen hinten, Schulterblätter zusammen, Schultern tief, unterer Rücken ohne Hohlkreuz.</translation>
    </message>
    <message>
        <source>Ease off</source>
        <extracomment>thoracic-extension: text</extracomment>
        <translation>Lass locker</translation>
    </message>
    <message>
        <source>Sitting at ease, shoulder blades and arms loose.</source>
        <extracomment>thoracic-extension: pose</extracomment>
        <translation>Entspannt sitzend, Schulterblätter und Arme locker.</translation>
    </message>
    <message>
        <source>Thoracic Rotation</source>
        <extracomment>thoracic-rotation: name</extracomment>
        <translation>Brustwirbelsäule drehen</translation>
    </message>
    <message>
        <source>Elbow to the ceiling, on all fours</source>
        <extracomment>thoracic-rotation: subtitle</extracomment>
        <translation>Im Vierfüßlerstand den Ellbogen zur Decke</translation>
    </message>
    <message>
        <source>The elbow that turns up</source>
        <extracomment>thoracic-rotation: sideMeaning</extracomment>
        <translation>Der Ellbogen, der nach oben dreht</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>thoracic-rotation: targetsNamed</extracomment>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>Do not pull on the neck.</source>
        <extracomment>thoracic-rotation: cautions</extracomment>
        <translation>Zieh nicht am Nacken.</translation>
    </message>
    <message>
        <source>Sit back on your heels, or put the hand on the shoulder.</source>
        <extracomment>thoracic-rotation: easier</extracomment>
        <translation>Setz dich auf die Fersen oder leg die Hand auf die Schulter.</translation>
    </message>
    <message>
        <source>Use the upper end of the dose.</source>
        <extracomment>thoracic-rotation: harder</extracomment>
        <translation>Nimm das obere Ende der Angabe.</translation>
    </message>
    <message>
        <source>The article names nobody for this exercise. Claire Morrow is quoted beside it, on picking the stretch that feels best at least once a day; that rule belongs to your favourite, whichever it is.</source>
        <extracomment>thoracic-rotation: openQuestions</extracomment>
        <translation>Der Artikel nennt zu dieser Übung niemanden. Daneben wird Claire Morrow zitiert: mindestens einmal am Tag die Übung machen, die sich am besten anfühlt. Diese Regel gehört zu deiner Lieblingsübung, welche es auch ist.</translation>
    </message>
    <message>
        <source>Two to three sets is taken as the total.</source>
        <extracomment>thoracic-rotation: openQuestions</extracomment>
        <translation>Zwei bis drei Sätze sind als Gesamtzahl verstanden.</translation>
    </message>
    <message>
        <source>Rests between sets are ours. The first side is not named; we begin with the left.</source>
        <extracomment>thoracic-rotation: openQuestions</extracomment>
        <translation>Die Pausen zwischen den Sätzen sind unsere. Die erste Seite ist nicht genannt; wir beginnen links.</translation>
    </message>
    <message>
        <source>senior physical therapy consultant, Hinge Health</source>
        <extracomment>thoracic-rotation: role</extracomment>
        <translation>leitende Beraterin für Physiotherapie, Hinge Health</translation>
    </message>
    <message>
        <source>On hands and knees on a mat.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Im Vierfüßlerstand auf einer Matte.</translation>
    </message>
    <message>
        <source>{side} hand behind your head, near the neck</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>{side}e Hand hinter den Kopf, nahe am Nacken</translation>
    </message>
    <message>
        <source>On hands and knees, the {side} hand behind the head near the neck, the elbow pointing down.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Im Vierfüßlerstand, die {side}e Hand hinter dem Kopf nahe am Nacken, der Ellbogen zeigt nach unten.</translation>
    </message>
    <message>
        <source>Turn your {side} elbow up and follow it with your eyes</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Dreh den {side}en Ellbogen nach oben und schau ihm nach</translation>
    </message>
    <message>
        <source>Elbow up</source>
        <extracomment>thoracic-rotation: cue</extracomment>
        <translation>Ellbogen nach oben</translation>
    </message>
    <message>
        <source>On hands and knees, the {side} elbow turns to the ceiling, the chest opens, the eyes follow the elbow.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Im Vierfüßlerstand, der {side}e Ellbogen dreht zur Decke, die Brust öffnet sich, die Augen folgen dem Ellbogen.</translation>
    </message>
    <message>
        <source>{side} hand behind your head, turn the elbow up</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>{side}e Hand hinter den Kopf, Ellbogen nach oben drehen</translation>
    </message>
    <message>
        <source>Chest open, eyes on the elbow</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Brust offen, Blick zum Ellbogen</translation>
    </message>
    <message>
        <source>On one hand and both knees, the {side} elbow points to the ceiling, chest open, eyes on the elbow.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf einer Hand und beiden Knien, der {side}e Ellbogen zeigt zur Decke, die Brust offen, der Blick am Ellbogen.</translation>
    </message>
    <message>
        <source>Bring the elbow down again</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Führ den Ellbogen wieder nach unten</translation>
    </message>
    <message>
        <source>And down</source>
        <extracomment>thoracic-rotation: cue</extracomment>
        <translation>Und nach unten</translation>
    </message>
    <message>
        <source>On hands and knees, the {side} hand behind the head, the elbow pointing down.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Im Vierfüßlerstand, die {side}e Hand hinter dem Kopf, der Ellbogen zeigt nach unten.</translation>
    </message>
    <message>
        <source>Hand on the shoulder</source>
        <extracomment>thoracic-rotation: name</extracomment>
        <translation>Hand auf der Schulter</translation>
    </message>
    <message>
        <source>Put the hand on the shoulder instead of behind the head. It is easier, adapted, and not in the article.</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Leg die Hand auf die Schulter statt hinter den Kopf. Das ist leichter, angepasst und steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>{side} hand on your {side} shoulder</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>{side}e Hand auf die {side}e Schulter</translation>
    </message>
    <message>
        <source>On hands and knees, the {side} hand on the {side} shoulder, the elbow pointing down.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Im Vierfüßlerstand, die {side}e Hand auf der {side}en Schulter, der Ellbogen zeigt nach unten.</translation>
    </message>
    <message>
        <source>{side} hand on the shoulder, turn the elbow up</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>{side}e Hand auf die Schulter, Ellbogen nach oben drehen</translation>
    </message>
    <message>
        <source>Sitting back on the heels</source>
        <extracomment>thoracic-rotation: name</extracomment>
        <translation>Auf den Fersen sitzend</translation>
    </message>
    <message>
        <source>Sit back on your heels and rest on the other forearm. It is easier on the wrist, adapted, and not in the article.</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Setz dich auf die Fersen und stütz dich auf den anderen Unterarm. Das schont das Handgelenk, ist angepasst und steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>Sit back on your heels, forearms on the floor</source>
        <extracomment>thoracic-rotation: text</extracomment>
        <translation>Setz dich auf die Fersen, Unterarme am Boden</translation>
    </message>
    <message>
        <source>Sitting back on the heels, leaning on both forearms.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf den Fersen sitzend, auf beide Unterarme gestützt.</translation>
    </message>
    <message>
        <source>Sitting back on the heels, leaning on the {other} forearm, the {side} hand behind the head near the neck, the elbow pointing down.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf den Fersen sitzend, auf den {other}en Unterarm gestützt, die {side}e Hand hinter dem Kopf nahe am Nacken, der Ellbogen zeigt nach unten.</translation>
    </message>
    <message>
        <source>Sitting back on the heels, leaning on the {other} forearm, the {side} elbow turns to the ceiling, the chest opens, the eyes follow the elbow.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf den Fersen sitzend, auf den {other}en Unterarm gestützt, der {side}e Ellbogen dreht zur Decke, die Brust öffnet sich, die Augen folgen dem Ellbogen.</translation>
    </message>
    <message>
        <source>Sitting back on the heels, leaning on the {other} forearm, the {side} elbow points to the ceiling, chest open, eyes on the elbow.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf den Fersen sitzend, auf den {other}en Unterarm gestützt, der {side}e Ellbogen zeigt zur Decke, die Brust offen, der Blick am Ellbogen.</translation>
    </message>
    <message>
        <source>Sitting back on the heels, leaning on the {other} forearm, the {side} hand behind the head, the elbow pointing down.</source>
        <extracomment>thoracic-rotation: pose</extracomment>
        <translation>Auf den Fersen sitzend, auf den {other}en Unterarm gestützt, die {side}e Hand hinter dem Kopf, der Ellbogen zeigt nach unten.</translation>
    </message>
    <message>
        <source>Thread The Needle</source>
        <extracomment>thread-the-needle: name</extracomment>
        <translation>Nadel einfädeln</translation>
    </message>
    <message>
        <source>Reach under, from child&apos;s pose</source>
        <extracomment>thread-the-needle: subtitle</extracomment>
        <translation>Unten durchgreifen, aus der Kindhaltung</translation>
    </message>
    <message>
        <source>The arm that threads</source>
        <extracomment>thread-the-needle: sideMeaning</extracomment>
        <translation>Der Arm, der einfädelt</translation>
    </message>
    <message>
        <source>mid and upper back</source>
        <extracomment>thread-the-needle: targetsNamed</extracomment>
        <translation>mittlerer und oberer Rücken</translation>
    </message>
    <message>
        <source>ribcage</source>
        <extracomment>thread-the-needle: targetsNamed</extracomment>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>Keep weight off the neck.</source>
        <extracomment>thread-the-needle: cautions</extracomment>
        <translation>Leg kein Gewicht auf den Nacken.</translation>
    </message>
    <message>
        <source>Leave it out if your knees dislike deep bending, or with shoulder pain.</source>
        <extracomment>thread-the-needle: cautions</extracomment>
        <translation>Lass sie weg, wenn deine Knie tiefes Beugen nicht mögen, oder bei Schulterschmerzen.</translation>
    </message>
    <message>
        <source>Start from hands and knees, the resting hand on a block.</source>
        <extracomment>thread-the-needle: easier</extracomment>
        <translation>Beginn im Vierfüßlerstand, die stützende Hand auf einem Block.</translation>
    </message>
    <message>
        <source>It is not said whether to change the side after each hold or after all five. As listed the sides take turns; the other way is a choice.</source>
        <extracomment>thread-the-needle: openQuestions</extracomment>
        <translation>Es ist nicht gesagt, ob nach jedem Halten oder nach allen fünf die Seite gewechselt wird. Wie beschrieben wechseln die Seiten ab; das andere kannst du wählen.</translation>
    </message>
    <message>
        <source>Only one side is described; the other is its mirror.</source>
        <extracomment>thread-the-needle: openQuestions</extracomment>
        <translation>Beschrieben ist nur eine Seite; die andere ist ihr Spiegelbild.</translation>
    </message>
    <message>
        <source>Kneel, feet together, knees hip-width apart</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Knie dich hin, Füße zusammen, Knie hüftbreit</translation>
    </message>
    <message>
        <source>Kneeling on a mat, feet together, knees as wide as the hips, sitting back on the heels.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Auf einer Matte kniend, die Füße zusammen, die Knie hüftbreit, auf den Fersen sitzend.</translation>
    </message>
    <message>
        <source>Hands on thighs, lower your chest between your knees</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Hände auf die Oberschenkel, senk die Brust zwischen die Knie</translation>
    </message>
    <message>
        <source>Hands on your thighs. Lower your chest between your knees</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Hände auf die Oberschenkel. Brust zwischen die Knie senken</translation>
    </message>
    <message>
        <source>Kneeling, hands on the thighs, the chest lowering between the knees.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Kniend, die Hände auf den Oberschenkeln, die Brust senkt sich zwischen die Knie.</translation>
    </message>
    <message>
        <source>Walk your arms forward, palms down</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Wandere mit den Armen nach vorn, Handflächen nach unten</translation>
    </message>
    <message>
        <source>Arms forward, palms down</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Arme nach vorn, Handflächen nach unten</translation>
    </message>
    <message>
        <source>Chest low between the knees, arms long in front, palms on the floor.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Die Brust tief zwischen den Knien, die Arme lang nach vorn, die Handflächen am Boden.</translation>
    </message>
    <message>
        <source>Let your shoulders soften</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Lass die Schultern weich werden</translation>
    </message>
    <message>
        <source>The same, shoulders loose, forehead towards the floor.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Ebenso, die Schultern locker, die Stirn zum Boden.</translation>
    </message>
    <message>
        <source>Turn {other} and slide your {side} arm through the gap</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Dreh dich nach {other}s und schieb den {side}en Arm durch die Lücke</translation>
    </message>
    <message>
        <source>Turn {other}, {side} arm through</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Nach {other}s drehen, {side}en Arm hindurch</translation>
    </message>
    <message>
        <source>From the kneeling position the chest turns to the {other}; the {side} arm slides through between the {other} arm and the {other} leg.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Aus dem Knien dreht sich die Brust nach {other}s; der {side}e Arm schiebt sich zwischen dem {other}en Arm und dem {other}en Bein hindurch.</translation>
    </message>
    <message>
        <source>Rest there, the {side} arm threaded through</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Ruh dort, den {side}en Arm hindurchgefädelt</translation>
    </message>
    <message>
        <source>Rest there</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Dort ruhen</translation>
    </message>
    <message>
        <source>Chest turned to the {other}, the {side} arm lies threaded under the {other} one, the neck carries no weight.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Die Brust nach {other}s gedreht, der {side}e Arm liegt unter dem {other}en hindurch, der Nacken trägt kein Gewicht.</translation>
    </message>
    <message>
        <source>Slide your {side} arm back out</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Zieh den {side}en Arm wieder heraus</translation>
    </message>
    <message>
        <source>Back out</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Wieder heraus</translation>
    </message>
    <message>
        <source>Chest low again, both arms long in front.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Die Brust wieder tief, beide Arme lang nach vorn.</translation>
    </message>
    <message>
        <source>All of one side first</source>
        <extracomment>thread-the-needle: name</extracomment>
        <translation>Erst ganz die eine Seite</translation>
    </message>
    <message>
        <source>Five times with one arm, then five times with the other.</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Fünfmal mit dem einen Arm, dann fünfmal mit dem anderen.</translation>
    </message>
    <message>
        <source>From hands and knees</source>
        <extracomment>thread-the-needle: name</extracomment>
        <translation>Aus dem Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Stay on hands and knees and reach the arm through from there. A block under the resting hand makes it easier still.</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Bleib im Vierfüßlerstand und greif von dort mit dem Arm hindurch. Ein Block unter der stützenden Hand macht es noch leichter.</translation>
    </message>
    <message>
        <source>Hands under shoulders or on a block, knees under hips</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Hände unter den Schultern oder auf einem Block, Knie unter den Hüften</translation>
    </message>
    <message>
        <source>Turn {other} and slide your {side} arm through</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Dreh dich nach {other}s und schieb den {side}en Arm hindurch</translation>
    </message>
    <message>
        <source>From hands and knees the chest turns to the {other}; the {side} arm slides through under it.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Aus dem Vierfüßlerstand dreht sich die Brust nach {other}s; der {side}e Arm schiebt sich darunter hindurch.</translation>
    </message>
    <message>
        <source>Stay there, the {side} arm threaded through</source>
        <extracomment>thread-the-needle: text</extracomment>
        <translation>Bleib dort, den {side}en Arm hindurchgefädelt</translation>
    </message>
    <message>
        <source>Stay there</source>
        <extracomment>thread-the-needle: cue</extracomment>
        <translation>Dort bleiben</translation>
    </message>
    <message>
        <source>On both knees and the {other} hand, the chest turned to the {other}, the {side} arm threaded under it, the head free.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Auf beiden Knien und der {other}en Hand, die Brust nach {other}s gedreht, der {side}e Arm darunter hindurch, der Kopf frei.</translation>
    </message>
    <message>
        <source>On hands and knees again.</source>
        <extracomment>thread-the-needle: pose</extracomment>
        <translation>Wieder im Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Wall Angel</source>
        <extracomment>wall-angel: name</extracomment>
        <translation>Wandengel</translation>
    </message>
    <message>
        <source>Back, head and arms on the wall</source>
        <extracomment>wall-angel: subtitle</extracomment>
        <translation>Rücken, Kopf und Arme an der Wand</translation>
    </message>
    <message>
        <source>About every 2 hours</source>
        <extracomment>wall-angel: cadenceWords</extracomment>
        <translation>Etwa alle 2 Stunden</translation>
    </message>
    <message>
        <source>lower and middle trapezius</source>
        <extracomment>wall-angel: targetsAdded</extracomment>
        <translation>unterer und mittlerer Trapezmuskel</translation>
    </message>
    <message>
        <source>serratus</source>
        <extracomment>wall-angel: targetsAdded</extracomment>
        <translation>Sägemuskel</translation>
    </message>
    <message>
        <source>If the top of the shoulder pinches, lower the elbows.</source>
        <extracomment>wall-angel: cautions</extracomment>
        <translation>Wenn es oben in der Schulter zwickt, nimm die Ellbogen tiefer.</translation>
    </message>
    <message>
        <source>Keep the low back from arching off the wall.</source>
        <extracomment>wall-angel: cautions</extracomment>
        <translation>Der untere Rücken soll sich nicht von der Wand wegwölben.</translation>
    </message>
    <message>
        <source>Your wrists need not touch the wall. Standing is easier still; that form is adapted, not in the article.</source>
        <extracomment>wall-angel: easier</extracomment>
        <translation>Die Handgelenke brauchen die Wand nicht zu berühren. Im Stehen ist es noch leichter; diese Form ist angepasst und steht nicht im Artikel.</translation>
    </message>
    <message>
        <source>Slide the forearms up and down instead of holding.</source>
        <extracomment>wall-angel: harder</extracomment>
        <translation>Schieb die Unterarme auf und ab, statt zu halten.</translation>
    </message>
    <message>
        <source>The source lets you hold or move for the same 60 seconds. Holding is our default; sliding is a choice, at our pace.</source>
        <extracomment>wall-angel: openQuestions</extracomment>
        <translation>Bei der Quelle kannst du dieselben 60 Sekunden halten oder dich bewegen. Halten ist unsere Vorgabe; Schieben kannst du wählen, in unserem Tempo.</translation>
    </message>
    <message>
        <source>A couple of hours is taken as about every 2 hours.</source>
        <extracomment>wall-angel: openQuestions</extracomment>
        <translation>„A couple of hours“ ist als etwa alle 2 Stunden verstanden.</translation>
    </message>
    <message>
        <source>Many offices have no floor to sit on. The standing form is ours and labelled adapted.</source>
        <extracomment>wall-angel: openQuestions</extracomment>
        <translation>In vielen Büros kann man nicht auf dem Boden sitzen. Die Form im Stehen ist unsere und heißt angepasst.</translation>
    </message>
    <message>
        <source>physiotherapist, strength and conditioning specialist, owner of Bloom Fitness</source>
        <extracomment>wall-angel: role</extracomment>
        <translation>Physiotherapeutin, Fachfrau für Kraft und Kondition, Inhaberin von Bloom Fitness</translation>
    </message>
    <message>
        <source>Sit cross-legged against the wall, back and head touching it</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Setz dich im Schneidersitz an die Wand, Rücken und Kopf daran</translation>
    </message>
    <message>
        <source>Sit cross-legged, back and head on the wall</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Schneidersitz, Rücken und Kopf an die Wand</translation>
    </message>
    <message>
        <source>Sitting cross-legged on the floor, back and head against a wall.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Im Schneidersitz auf dem Boden, Rücken und Kopf an einer Wand.</translation>
    </message>
    <message>
        <source>Raise your elbows to shoulder height</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Heb die Ellbogen auf Schulterhöhe</translation>
    </message>
    <message>
        <source>Elbows up to shoulder height</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Ellbogen auf Schulterhöhe</translation>
    </message>
    <message>
        <source>Back and head on the wall, both elbows at shoulder height.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Rücken und Kopf an der Wand, beide Ellbogen auf Schulterhöhe.</translation>
    </message>
    <message>
        <source>Bring your wrists back towards the wall</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Führ die Handgelenke nach hinten zur Wand</translation>
    </message>
    <message>
        <source>Wrists back towards the wall</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Handgelenke nach hinten zur Wand</translation>
    </message>
    <message>
        <source>Elbows at shoulder height, forearms up, wrists back towards the wall.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Ellbogen auf Schulterhöhe, Unterarme nach oben, Handgelenke nach hinten zur Wand.</translation>
    </message>
    <message>
        <source>Stay where you feel it, and keep breathing</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Bleib, wo du es spürst, und atme weiter</translation>
    </message>
    <message>
        <source>Stay where you feel it, and breathe</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Bleib, wo du es spürst, und atme</translation>
    </message>
    <message>
        <source>Back and head on the wall, elbows at shoulder height, forearms up, wrists near the wall.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Rücken und Kopf an der Wand, Ellbogen auf Schulterhöhe, Unterarme nach oben, Handgelenke nahe der Wand.</translation>
    </message>
    <message>
        <source>Sliding</source>
        <extracomment>wall-angel: name</extracomment>
        <translation>Schiebend</translation>
    </message>
    <message>
        <source>Slide your forearms up and down the wall for the same 60 seconds.</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Schieb die Unterarme dieselben 60 Sekunden lang an der Wand auf und ab.</translation>
    </message>
    <message>
        <source>Slide your forearms up the wall</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Schieb die Unterarme an der Wand nach oben</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Back and head on the wall, the arms slide up it.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Rücken und Kopf an der Wand, die Arme gleiten daran nach oben.</translation>
    </message>
    <message>
        <source>Slide them down again</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Schieb sie wieder nach unten</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Back and head on the wall, the arms slide down until the elbows are at shoulder height.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Rücken und Kopf an der Wand, die Arme gleiten nach unten, bis die Ellbogen auf Schulterhöhe sind.</translation>
    </message>
    <message>
        <source>Stand with your back to the wall, feet a step in front of it.</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Stell dich mit dem Rücken an die Wand, die Füße einen Schritt davor.</translation>
    </message>
    <message>
        <source>Stand a step from the wall, back and head touching it</source>
        <extracomment>wall-angel: text</extracomment>
        <translation>Stell dich einen Schritt vor die Wand, Rücken und Kopf daran</translation>
    </message>
    <message>
        <source>Stand with your back and head on the wall</source>
        <extracomment>wall-angel: cue</extracomment>
        <translation>Stell dich mit Rücken und Kopf an die Wand</translation>
    </message>
    <message>
        <source>Standing with the feet a step from a wall, back and head against it.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Stehend, die Füße einen Schritt vor einer Wand, Rücken und Kopf daran.</translation>
    </message>
    <message>
        <source>Standing, back and head on the wall, both elbows at shoulder height.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Stehend, Rücken und Kopf an der Wand, beide Ellbogen auf Schulterhöhe.</translation>
    </message>
    <message>
        <source>Standing, back and head on the wall, elbows at shoulder height, forearms up, wrists near the wall.</source>
        <extracomment>wall-angel: pose</extracomment>
        <translation>Stehend, Rücken und Kopf an der Wand, Ellbogen auf Schulterhöhe, Unterarme nach oben, Handgelenke nahe der Wand.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Rest a moment</source>
        <translation>Kurz ausruhen</translation>
    </message>
    <message>
        <source>Left side. </source>
        <translation>Linke Seite. </translation>
    </message>
    <message>
        <source>Right side. </source>
        <translation>Rechte Seite. </translation>
    </message>
</context>
<context>
    <name>unhunch</name>
    <message>
        <source>why there is or is not a prompt now</source>
        <translation>warum gerade eine Erinnerung kommt oder nicht</translation>
    </message>
    <message>
        <source>open a stretch at once</source>
        <translation>eine Übung sofort öffnen</translation>
    </message>
    <message>
        <source>take the prompt that is due</source>
        <translation>die anstehende Erinnerung annehmen</translation>
    </message>
    <message>
        <source>put it off</source>
        <translation>sie verschieben</translation>
    </message>
    <message>
        <source>let it go</source>
        <translation>sie überspringen</translation>
    </message>
    <message>
        <source>quiet until then, or for the rest of the day</source>
        <translation>Ruhe bis dahin oder für den Rest des Tages</translation>
    </message>
    <message>
        <source>end the quiet</source>
        <translation>die Ruhe beenden</translation>
    </message>
    <message>
        <source>the last absence was no break</source>
        <translation>die letzte Abwesenheit war keine Pause</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
    <message>
        <source>the entries of a day</source>
        <translation>die Einträge eines Tages</translation>
    </message>
    <message>
        <source>the history as JSON or as a table</source>
        <translation>der Verlauf als JSON oder als Tabelle</translation>
    </message>
    <message>
        <source>add what is missing from such a file or a copy</source>
        <translation>daraus oder aus einer Kopie ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>a checked copy of the history</source>
        <translation>eine geprüfte Kopie des Verlaufs</translation>
    </message>
    <message>
        <source>erase from the history and its copies</source>
        <translation>aus Verlauf und Kopien löschen</translation>
    </message>
    <message>
        <source>note something on a stretch</source>
        <translation>etwas zu einer Übung notieren</translation>
    </message>
    <message>
        <source>the day, if you sat all through it</source>
        <translation>der Tag, wenn du ihn durchsitzt</translation>
    </message>
    <message>
        <source>all stretches</source>
        <translation>alle Übungen</translation>
    </message>
    <message>
        <source>a stretch as text</source>
        <translation>eine Übung als Text</translation>
    </message>
    <message>
        <source>a picture of a stretch, as a file</source>
        <translation>ein Bild einer Übung, als Datei</translation>
    </message>
    <message>
        <source>run a scripted day through the schedule</source>
        <translation>einen Tag nach Drehbuch durch den Zeitplan schicken</translation>
    </message>
    <message>
        <source>open the library</source>
        <translation>die Bibliothek öffnen</translation>
    </message>
    <message>
        <source>open the settings</source>
        <translation>die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>open the first steps again</source>
        <translation>die ersten Schritte noch einmal öffnen</translation>
    </message>
    <message>
        <source>show or set settings</source>
        <translation>Einstellungen zeigen oder setzen</translation>
    </message>
    <message>
        <source>what this desktop allows</source>
        <translation>was dieser Desktop erlaubt</translation>
    </message>
    <message>
        <source>end Unhunch</source>
        <translation>Unhunch beenden</translation>
    </message>
    <message>
        <source>Usage: unhunch [COMMAND] [OPTIONS]
Short guided mid-back stretches, offered when you pause typing.

Without a command it starts, or opens its window where it runs already.

</source>
        <translation>Aufruf: unhunch [BEFEHL] [OPTIONEN]
Kurze, angeleitete Übungen für den mittleren Rücken, in einer Pause beim Tippen.

Ohne Befehl startet es, oder öffnet sein Fenster, wo es schon läuft.

</translation>
    </message>
    <message>
        <source>  --time-scale N                       time passes N times faster while nothing is up
  --help, --version

Of export, import and erase:
  --format json|csv                    by the name of FILE unless said
  --from DATE, --to DATE               these days alone
  --notes ID, --everything             what to erase, instead of days
  --dry-run                            only say what would be added
  --yes                                do not ask
  --progress                           say how far it is on standard error

Pictures, of render:
  --at SECONDS, --phase N              a time of the session, the end of a step
  --side left|right                    of a stretch that has sides
  --variant ID, --level low|middle|high
  --figure NAME                        who does it, as in the setting
  --theme light|dark|contrast          light unless said
  --size N                             width in pixels, 16 to 4096
  --transparent                        without the stage
  --card                               the whole card instead of the figure
  --sheet                              every pose, of one stretch or of all
  --out FILE.png|FILE.svg              ID.png here unless said
</source>
        <translation>  --time-scale N                       die Zeit vergeht N-mal so schnell, solange nichts zu sehen ist
  --help, --version

Zu export, import und erase:
  --format json|csv                    sonst nach dem Namen von FILE
  --from DATE, --to DATE               nur diese Tage
  --notes ID, --everything             was statt Tagen gelöscht wird
  --dry-run                            nur sagen, was hinzukäme
  --yes                                nicht fragen
  --progress                           den Fortschritt auf der Fehlerausgabe melden

Bilder, zu render:
  --at SECONDS, --phase N              eine Zeit der Sitzung, das Ende eines Schritts
  --side left|right                    bei einer Übung mit Seiten
  --variant ID, --level low|middle|high
  --figure NAME                        wer sie zeigt, wie in der Einstellung
  --theme light|dark|contrast          sonst light
  --size N                             Breite in Pixeln, 16 bis 4096
  --transparent                        ohne die Bühne
  --card                               die ganze Karte statt der Figur
  --sheet                              jede Haltung, einer Übung oder aller
  --out FILE.png|FILE.svg              sonst ID.png hier
</translation>
    </message>
    <message>
        <source>See: unhunch --help</source>
        <translation>Siehe: unhunch --help</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1: too many arguments</source>
        <translation>%1: zu viele Argumente</translation>
    </message>
    <message>
        <source>%1 does not take --%2</source>
        <translation>%1 kennt --%2 nicht</translation>
    </message>
    <message>
        <source>--%1 needs a command</source>
        <translation>--%1 braucht einen Befehl</translation>
    </message>
    <message>
        <source>--time-scale takes a whole number from 1 to %1</source>
        <translation>--time-scale nimmt eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command</source>
        <translation>„%1“ ist kein Befehl</translation>
    </message>
    <message>
        <source>Nothing is due. For a stretch all the same: unhunch now</source>
        <translation>Es steht nichts an. Trotzdem eine Übung: unhunch now</translation>
    </message>
    <message>
        <source>snooze takes 5, 10 or 15 minutes</source>
        <translation>snooze nimmt 5, 10 oder 15 Minuten</translation>
    </message>
    <message>
        <source>It comes again at %1.</source>
        <translation>Sie kommt um %1 wieder.</translation>
    </message>
    <message>
        <source>Quiet until %1.</source>
        <translation>Ruhe bis %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-03-10.</source>
        <translation>„%1“ ist kein Datum. Schreib es wie 2026-03-10.</translation>
    </message>
    <message>
        <source>There is no stretch &quot;%1&quot;. See: unhunch stretches</source>
        <translation>Es gibt keine Übung „%1“. Siehe: unhunch stretches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, at byte %3</source>
        <translation>%1: %2, bei Byte %3</translation>
    </message>
    <message>
        <source>%1 (%2; default %3)</source>
        <translation>%1 (%2; Vorgabe %3)</translation>
    </message>
    <message>
        <source>  Nothing is planned.</source>
        <translation>  Es ist nichts geplant.</translation>
    </message>
    <message>
        <source>General information, not medical advice. Move gently, to a mild stretch, never into pain. Ask a clinician first if you have a spine or shoulder injury or surgery, osteoporosis or a past spine fracture, inflammatory joint disease, are pregnant, or were told to limit movement.</source>
        <translation>Allgemeine Information, kein ärztlicher Rat. Beweg dich sanft, bis zu einem leichten Ziehen, nie in den Schmerz. Hol dir vorher ärztlichen Rat bei einer Verletzung oder Operation an Wirbelsäule oder Schulter, bei Osteoporose oder einem früheren Wirbelbruch, bei entzündlichen Gelenkerkrankungen, in der Schwangerschaft oder wenn du dich nur eingeschränkt bewegen sollst.</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Du brauchst: %1</translation>
    </message>
    <message>
        <source>How often: %1</source>
        <translation>Wie oft: %1</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Schwerer: %1</translation>
    </message>
    <message>
        <source>%1 (adapted, not in the article): %2</source>
        <translation>%1 (angepasst, nicht im Artikel): %2</translation>
    </message>
    <message>
        <source>Ask a clinician first with osteoporosis or a past spine fracture.</source>
        <translation>Hol dir bei Osteoporose oder einem früheren Wirbelbruch vorher ärztlichen Rat.</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Quelle: %1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>--from lies after --to</source>
        <translation>--from liegt nach --to</translation>
    </message>
    <message>
        <source>stretches: %1</source>
        <translation>Übungen: %1</translation>
    </message>
    <message>
        <source>prompts: %1</source>
        <translation>Erinnerungen: %1</translation>
    </message>
    <message>
        <source>breaks and other marks: %1</source>
        <translation>Pausen und andere Marken: %1</translation>
    </message>
    <message>
        <source>spells at the desk: %1</source>
        <translation>Zeiten am Schreibtisch: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither json nor csv</source>
        <translation>„%1“ ist weder json noch csv</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing changes.</source>
        <translation>Alles darin ist schon hier. Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>New in it are %1. Nothing was added yet.</source>
        <translation>Neu darin sind: %1. Noch wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>New in it are %1. %2 more are here already and stay as they are. Add them? (yes/no) </source>
        <translation>Neu darin sind: %1. %2 weitere sind schon hier und bleiben, wie sie sind. Hinzufügen? (ja/nein) </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>erase needs one of: --from and --to, --notes ID, --everything</source>
        <translation>erase braucht eines von: --from und --to, --notes ID, --everything</translation>
    </message>
    <message>
        <source>Erase all notes on %1, also from the backups?</source>
        <translation>Alle Notizen zu %1 löschen, auch aus den Sicherungen?</translation>
    </message>
    <message>
        <source>This erases %1, also from the backups. You can keep a copy first: unhunch export FILE</source>
        <translation>Das löscht: %1, auch aus den Sicherungen. Vorher kannst du eine Kopie behalten: unhunch export FILE</translation>
    </message>
    <message>
        <source>Nobody can be asked here. To erase all the same: --yes</source>
        <translation>Hier lässt sich niemand fragen. Um trotzdem zu löschen: --yes</translation>
    </message>
    <message>
        <source>
Erase? (yes/no) </source>
        <translation>
Löschen? (ja/nein) </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>It is erased from the history, but not every backup could be removed. Please look into %1.</source>
        <translation>Aus dem Verlauf ist es gelöscht, aber nicht jede Sicherung ließ sich entfernen. Bitte sieh nach in %1.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Diese Zeit kommt erst noch.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no session bus here, and without one there is nobody to ask and nothing to show. Start Unhunch inside your desktop session, or with: dbus-run-session unhunch</source>
        <translation>Hier gibt es keinen Sitzungsbus, und ohne ihn ist niemand zu fragen und nichts zu zeigen. Starte Unhunch in deiner Desktop-Sitzung oder mit: dbus-run-session unhunch</translation>
    </message>
    <message>
        <source>items: stretch is missing</source>
        <translation>items: stretch fehlt</translation>
    </message>
    <message>
        <source>items: outcome is none of ours</source>
        <translation>items: outcome ist keines der unseren</translation>
    </message>
    <message>
        <source>session is missing</source>
        <translation>session fehlt</translation>
    </message>
    <message>
        <source>too many stretches</source>
        <translation>zu viele Übungen</translation>
    </message>
    <message>
        <source>outcome is none of ours</source>
        <translation>outcome ist keines der unseren</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>er ist von einer anderen Version</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. The schedule begins anew.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Der Zeitplan beginnt neu.</translation>
    </message>
    <message>
        <source>The saved state was broken (%1) and lies in %2. The schedule begins anew; your history is untouched.</source>
        <translation>Der gespeicherte Stand war beschädigt (%1) und liegt in %2. Der Zeitplan beginnt neu; dein Verlauf ist unberührt.</translation>
    </message>
    <message>
        <source>The state could not be saved in %1: %2.</source>
        <translation>Der Stand konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Today: %1 of %2 done.</source>
        <translation>Heute: %1 von %2 gemacht.</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>Next prompt about %1</source>
        <translation>Nächste Erinnerung gegen %1</translation>
    </message>
    <message>
        <source>%1 min, until %2</source>
        <translation>%1 min, bis %2</translation>
    </message>
    <message>
        <source>%1 min: %2</source>
        <translation>%1 min: %2</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>After lunch, %1</source>
        <translation>Nach der Mittagspause, %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>The end of the day, %1</source>
        <translation>Feierabend, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>I was sitting</source>
        <translation>Ich saß am Platz</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 45m, 2h, 14:30 or tomorrow.</source>
        <translation>„%1“ ist keine Zeit. Schreib 45m, 2h, 14:30 oder tomorrow.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>Quiet lasts a week at most.</source>
        <translation>Ruhe dauert höchstens eine Woche.</translation>
    </message>
    <message>
        <source>Up for a minute</source>
        <translation>Auf für eine Minute</translation>
    </message>
    <message>
        <source>A minute at the wall</source>
        <translation>Eine Minute an der Wand</translation>
    </message>
    <message>
        <source>A minute in the doorway</source>
        <translation>Eine Minute im Türrahmen</translation>
    </message>
    <message>
        <source>A minute on the floor</source>
        <translation>Eine Minute auf dem Boden</translation>
    </message>
    <message>
        <source>Sit tall for a minute</source>
        <translation>Eine Minute aufrecht sitzen</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>at the wall</source>
        <translation>an der Wand</translation>
    </message>
    <message>
        <source>in a doorway</source>
        <translation>im Türrahmen</translation>
    </message>
    <message>
        <source>on the floor</source>
        <translation>auf dem Boden</translation>
    </message>
    <message>
        <source>at your desk</source>
        <translation>am Schreibtisch</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>Still a good moment?</source>
        <translation>Passt es jetzt?</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>%1 has no variants</source>
        <translation>%1 hat keine Varianten</translation>
    </message>
    <message>
        <source>%1 has no variant &quot;%2&quot;; it has: %3</source>
        <translation>%1 hat keine Variante „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 has no sides</source>
        <translation>%1 hat keine Seiten</translation>
    </message>
    <message>
        <source>%1 has %2 steps, there is no step %3</source>
        <translation>%1 hat %2 Schritte, einen Schritt %3 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is over after %2 seconds</source>
        <translation>%1 ist nach %2 Sekunden vorbei</translation>
    </message>
    <message>
        <source>step %1 does not come on the card of %2 by itself</source>
        <translation>Schritt %1 kommt auf der Karte von %2 nicht für sich vor</translation>
    </message>
    <message>
        <source>--%1 takes %2</source>
        <translation>--%1 nimmt %2</translation>
    </message>
    <message>
        <source>seconds, from 0 on</source>
        <translation>Sekunden, ab 0</translation>
    </message>
    <message>
        <source>the number of a step, from 1 on</source>
        <translation>die Nummer eines Schritts, ab 1</translation>
    </message>
    <message>
        <source>a whole number of pixels from %1 to %2</source>
        <translation>eine ganze Zahl von Pixeln von %1 bis %2</translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation>light, dark oder contrast</translation>
    </message>
    <message>
        <source>left or right</source>
        <translation>left oder right</translation>
    </message>
    <message>
        <source>low, middle or high</source>
        <translation>low, middle oder high</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>--card and --sheet are two pictures: one at a time</source>
        <translation>--card und --sheet sind zwei Bilder: bitte nur eines</translation>
    </message>
    <message>
        <source>render needs the ID of a stretch, or --sheet</source>
        <translation>render braucht die ID einer Übung oder --sheet</translation>
    </message>
    <message>
        <source>--at and --phase both say when: one of them</source>
        <translation>--at und --phase sagen beide, wann: bitte nur eines</translation>
    </message>
    <message>
        <source>--sheet shows every pose: it takes neither --at nor --phase</source>
        <translation>--sheet zeigt jede Haltung: weder --at noch --phase gehört dazu</translation>
    </message>
    <message>
        <source>--at says the side, too: --side goes with --phase</source>
        <translation>--at sagt auch die Seite: --side gehört zu --phase</translation>
    </message>
    <message>
        <source>--side goes with --phase on a card</source>
        <translation>--side gehört bei einer Karte zu --phase</translation>
    </message>
    <message>
        <source>--transparent is for the figure alone</source>
        <translation>--transparent gilt nur für die Figur allein</translation>
    </message>
    <message>
        <source>the figure alone can be written as SVG; write this as .png</source>
        <translation>nur die Figur allein geht als SVG; schreib dies als .png</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in neither .png nor .svg</source>
        <translation>„%1“ endet weder auf .png noch auf .svg</translation>
    </message>
    <message>
        <source>render: too many arguments</source>
        <translation>render: zu viele Argumente</translation>
    </message>
    <message>
        <source>%1 is the history itself. Please choose another name.</source>
        <translation>%1 ist der Verlauf selbst. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>a chair</source>
        <translation>einen Stuhl</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>eine Wand</translation>
    </message>
    <message>
        <source>a door frame</source>
        <translation>einen Türrahmen</translation>
    </message>
    <message>
        <source>room on the floor</source>
        <translation>Platz auf dem Boden</translation>
    </message>
    <message>
        <source>a mat</source>
        <translation>eine Matte</translation>
    </message>
    <message>
        <source>a pillow</source>
        <translation>ein Kissen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>stretches</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>It is erased from the history, but not from what is kept beside it. %1</source>
        <translation>Aus dem Verlauf ist es gelöscht, aber nicht aus dem, was daneben aufbewahrt wird. %1</translation>
    </message>
    <message>
        <source>There are no notes on %1.</source>
        <translation>Zu %1 gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>That time is too long ago.</source>
        <translation>Diese Zeit liegt zu weit zurück.</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be shown.</source>
        <translation>Die Notiz enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>There is no stretch &quot;%1&quot;.</source>
        <translation>Es gibt keine Übung „%1“.</translation>
    </message>
    <message>
        <source>It is from an older Unhunch and could not be read.</source>
        <translation>Sie stammt von einem älteren Unhunch und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Given up. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>items: variant is none of ours</source>
        <translation>items: variant ist keine von unseren</translation>
    </message>
    <message>
        <source>%1 could not be changed: %2.</source>
        <translation>%1 konnte nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 is there. Replace it? (yes/no) </source>
        <translation>%1 gibt es schon. Ersetzen? (ja/nein) </translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The notes are still there, for not every backup could be removed. Please look into %1.</source>
        <translation>Die Notizen sind noch da, denn nicht jede Sicherung ließ sich entfernen. Bitte sieh nach in %1.</translation>
    </message>
</context>
<context>
    <name>unhunch::Announcer</name>
    <message>
        <source>Voice and chimes are off.</source>
        <translation>Stimme und Töne sind aus.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted.</source>
        <translation>Der Ton dieses Rechners ist stumm.</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound through.</source>
        <translation>Dieser Rechner hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>No voice is installed for English. Chimes say when.</source>
        <translation>Für Deutsch ist keine Stimme installiert. Die Töne sagen, wann.</translation>
    </message>
    <message>
        <source>No voice is installed for English.</source>
        <translation>Für Deutsch ist keine Stimme installiert.</translation>
    </message>
</context>
<context>
    <name>unhunch::BatterySensor</name>
    <message>
        <source>UPower</source>
        <translation>UPower</translation>
    </message>
    <message>
        <source>UPower does not answer</source>
        <translation>UPower antwortet nicht</translation>
    </message>
</context>
<context>
    <name>unhunch::CameraSensor</name>
    <message>
        <source>%1 cannot be watched</source>
        <translation>%1 lässt sich nicht beobachten</translation>
    </message>
    <message>
        <source>the kernel&apos;s video devices; there is none now</source>
        <translation>die Videogeräte des Kernels; gerade gibt es keines</translation>
    </message>
    <message>
        <source>the kernel&apos;s video devices</source>
        <translation>die Videogeräte des Kernels</translation>
    </message>
    <message>
        <source>not looked for yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
</context>
<context>
    <name>unhunch::Catalogue</name>
    <message>
        <source>file: is not a plain file</source>
        <translation>file: ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>file: cannot be read (%1)</source>
        <translation>file: ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>file: is larger than %1 KiB</source>
        <translation>file: ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>id: &quot;%1&quot; is not the name of the file</source>
        <translation>id: „%1“ ist nicht der Name der Datei</translation>
    </message>
    <message>
        <source>%1: file: only the first %2 are read</source>
        <translation>%1: file: nur die ersten %2 werden gelesen</translation>
    </message>
    <message>
        <source>id: &quot;%1&quot; is there already</source>
        <translation>id: „%1“ gibt es schon</translation>
    </message>
</context>
<context>
    <name>unhunch::Control</name>
    <message>
        <source>There is no session bus here.</source>
        <translation>Hier gibt es keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>Unhunch is not running. Start it with: unhunch</source>
        <translation>Unhunch läuft nicht. Starte es mit: unhunch</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-03-10.</source>
        <translation>„%1“ ist kein Datum. Schreib es wie 2026-03-10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-03-10T14:30:00+01:00.</source>
        <translation>„%1“ ist keine Zeit. Schreib sie wie 2026-03-10T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of more, less and nothing</source>
        <translation>„%1“ ist keines von more, less und nichts</translation>
    </message>
    <message>
        <source>Unhunch did not answer. Whether it is done will show in the week.</source>
        <translation>Unhunch hat nicht geantwortet. Ob es erledigt ist, zeigt die Woche.</translation>
    </message>
    <message>
        <source>Both days are needed, or neither for everything.</source>
        <translation>Es braucht beide Tage, oder für alles keinen.</translation>
    </message>
    <message>
        <source>Unhunch did not answer.</source>
        <translation>Unhunch hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>unhunch::DayLog</name>
    <message>
        <source>+ %1</source>
        <comment>another stretch of the same prompt</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Move to another time…</source>
        <translation>Auf eine andere Zeit verschieben …</translation>
    </message>
    <message>
        <source>Note on %1…</source>
        <translation>Notiz zu %1 …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>unhunch::DndGnome</name>
    <message>
        <source>this is not GNOME</source>
        <translation>das ist nicht GNOME</translation>
    </message>
    <message>
        <source>GNOME&apos;s setting</source>
        <translation>die Einstellung von GNOME</translation>
    </message>
    <message>
        <source>GNOME&apos;s setting cannot be read</source>
        <translation>die Einstellung von GNOME ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>unhunch::DndServer</name>
    <message>
        <source>this notification service does not tell</source>
        <translation>dieser Benachrichtigungsdienst sagt es nicht</translation>
    </message>
    <message>
        <source>the notification service&apos;s property %1</source>
        <translation>die Eigenschaft %1 des Benachrichtigungsdienstes</translation>
    </message>
</context>
<context>
    <name>unhunch::DndXfce</name>
    <message>
        <source>Xfce&apos;s setting</source>
        <translation>die Einstellung von Xfce</translation>
    </message>
    <message>
        <source>Xfce&apos;s settings are not here</source>
        <translation>die Einstellungen von Xfce gibt es hier nicht</translation>
    </message>
</context>
<context>
    <name>unhunch::DoctorRows</name>
    <message>
        <source>Seconds since a key or the pointer</source>
        <translation>Sekunden seit Taste oder Maus</translation>
    </message>
    <message>
        <source>The screen saver is on</source>
        <translation>Der Bildschirmschoner ist an</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>The computer sleeps</source>
        <translation>Der Rechner schläft</translation>
    </message>
    <message>
        <source>Do Not Disturb is on</source>
        <translation>„Nicht stören“ ist an</translation>
    </message>
    <message>
        <source>A window is full screen</source>
        <translation>Ein Fenster ist im Vollbild</translation>
    </message>
    <message>
        <source>The microphone is in use</source>
        <translation>Das Mikrofon ist in Gebrauch</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>Die Kamera ist in Gebrauch</translation>
    </message>
    <message>
        <source>The screen is shared</source>
        <translation>Der Bildschirm wird geteilt</translation>
    </message>
    <message>
        <source>A program keeps the screen awake</source>
        <translation>Ein Programm hält den Bildschirm wach</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>Notifications with buttons</source>
        <translation>Benachrichtigungen mit Knöpfen</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The schedule&apos;s state</source>
        <translation>Stand des Zeitplans</translation>
    </message>
    <message>
        <source>Your own stretches</source>
        <translation>Deine eigenen Übungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::DonePage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>Zur Woche</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Next time: %1.</source>
        <translation>Nächstes Mal: %1.</translation>
    </message>
    <message>
        <source>Good that you stopped.</source>
        <translation>Gut, dass du aufgehört hast.</translation>
    </message>
    <message>
        <source>Rest it, and leave this stretch out for now. See a doctor about pain that is sharp, spreads, or stays.</source>
        <translation>Schone dich und lass diese Übung vorerst weg. Geh zum Arzt mit Schmerzen, die stechen, ausstrahlen oder bleiben.</translation>
    </message>
    <message>
        <source>Upright again.</source>
        <translation>Wieder aufrecht.</translation>
    </message>
    <message>
        <source>That counts too.</source>
        <translation>Auch das zählt.</translation>
    </message>
    <message>
        <source>%1 That is %2 today.</source>
        <translation>%1 Damit sind es heute %2.</translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
    <message>
        <source>More of this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Less of this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Next prompt about</source>
        <translation>Nächste Erinnerung gegen</translation>
    </message>
    <message>
        <source>That was the last one today.</source>
        <translation>Das war die letzte für heute.</translation>
    </message>
</context>
<context>
    <name>unhunch::Dosage</name>
    <message>
        <source>Once a side</source>
        <translation>Einmal je Seite</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1 times a side</source>
        <translation>
            <numerusform>%1-mal je Seite</numerusform>
            <numerusform>%1-mal je Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1-mal</numerusform>
            <numerusform>%1-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 Atemzug</translation>
    </message>
    <message numerus="yes">
        <source>%1 breaths</source>
        <translation>
            <numerusform>%1 Atemzug</numerusform>
            <numerusform>%1 Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Count of %1</source>
        <translation>Bis %1 zählen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 sets</source>
        <translation>
            <numerusform>%1, %2 Satz</numerusform>
            <numerusform>%1, %2 Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>a count of %1</source>
        <translation>bis %1 zählen</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Slow, at our pace</source>
        <translation>Langsam, in unserem Tempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets</source>
        <translation>
            <numerusform>%1 Satz</numerusform>
            <numerusform>%1 Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it.</source>
        <translation>%1 davon.</translation>
    </message>
    <message numerus="yes">
        <source>%1 times on one side, %2 on the other</source>
        <translation>
            <numerusform>%1-mal auf der einen Seite, %2-mal auf der anderen</numerusform>
            <numerusform>%1-mal auf der einen Seite, %2-mal auf der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Once on one side</source>
        <translation>Einmal auf einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>%1 times on one side</source>
        <translation>
            <numerusform>%1-mal auf einer Seite</numerusform>
            <numerusform>%1-mal auf einer Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;min&#xa0;%2&#xa0;s</source>
        <translation>%1&#xa0;min&#xa0;%2&#xa0;s</translation>
    </message>
    <message>
        <source>Advice beside it by %1, %2</source>
        <translation>Rat daneben von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Engine</name>
    <message>
        <source>There is no stretch &quot;%1&quot;.</source>
        <translation>Es gibt keine Übung „%1“.</translation>
    </message>
    <message>
        <source>Nothing is due that could be put off.</source>
        <translation>Es steht nichts an, was sich verschieben ließe.</translation>
    </message>
    <message>
        <source>Nothing is due that could be skipped.</source>
        <translation>Es steht nichts an, was sich überspringen ließe.</translation>
    </message>
    <message>
        <source>No prompt is up.</source>
        <translation>Es ist keine Erinnerung zu sehen.</translation>
    </message>
    <message>
        <source>There is no window &quot;%1&quot;.</source>
        <translation>Es gibt kein Fenster „%1“.</translation>
    </message>
    <message>
        <source>You picked this one.</source>
        <translation>Die hast du gewählt.</translation>
    </message>
    <message>
        <source>Your call is over. A short one before you go on.</source>
        <translation>Dein Anruf ist vorbei. Eine kurze, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The first one today.</source>
        <translation>Die erste für heute.</translation>
    </message>
    <message>
        <source>An hour at the screen since your last one.</source>
        <translation>Eine Stunde am Bildschirm seit deiner letzten.</translation>
    </message>
    <message>
        <source>%1 min at the screen since your last one.</source>
        <translation>%1 min am Bildschirm seit deiner letzten.</translation>
    </message>
    <message>
        <source>The window could not be shown: the program unhunch-windows did not run.</source>
        <translation>Das Fenster konnte nicht gezeigt werden: Das Programm unhunch-windows lief nicht.</translation>
    </message>
    <message>
        <source>stretches are missing</source>
        <translation>stretches fehlt</translation>
    </message>
    <message>
        <source>That session is over.</source>
        <translation>Diese Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>outcome is missing</source>
        <translation>outcome fehlt</translation>
    </message>
    <message>
        <source>%1 hurt twice within two weeks, so it is not offered any more. You can bring it back in the library.</source>
        <translation>%1 tat in zwei Wochen zweimal weh und wird nicht mehr angeboten. In der Bibliothek kannst du sie zurückholen.</translation>
    </message>
    <message>
        <source>It will be a little less next time: %1.</source>
        <translation>Nächstes Mal etwas weniger: %1.</translation>
    </message>
    <message>
        <source>%1 goes well. A little more next time?</source>
        <translation>%1 klappt gut. Nächstes Mal etwas mehr?</translation>
    </message>
    <message>
        <source>Your daily favourite now.</source>
        <translation>Jetzt deine tägliche Lieblingsübung.</translation>
    </message>
    <message>
        <source>It will be less from now on.</source>
        <translation>Von jetzt an wird es weniger.</translation>
    </message>
    <message>
        <source>Noted. In the library you can leave it out.</source>
        <translation>Notiert. In der Bibliothek kannst du sie weglassen.</translation>
    </message>
    <message>
        <source>Noted. It is left out of the plan; in the library you can bring it back.</source>
        <translation>Notiert. Sie steht nicht im Plan; in der Bibliothek kannst du sie zurückholen.</translation>
    </message>
</context>
<context>
    <name>unhunch::FieldReader</name>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>lies outside %1 to %2</source>
        <translation>liegt außerhalb von %1 bis %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>needs a number or [low, high]</source>
        <translation>braucht eine Zahl oder [niedrig, hoch]</translation>
    </message>
    <message>
        <source>the low end is above the high end</source>
        <translation>das untere Ende liegt über dem oberen</translation>
    </message>
    <message>
        <source>needs a text</source>
        <translation>braucht einen Text</translation>
    </message>
    <message>
        <source>needs an object</source>
        <translation>braucht ein Objekt</translation>
    </message>
    <message>
        <source>is not a field of this format</source>
        <translation>ist kein Feld dieses Formats</translation>
    </message>
    <message>
        <source>needs true or false</source>
        <translation>braucht true oder false</translation>
    </message>
    <message>
        <source>needs a number</source>
        <translation>braucht eine Zahl</translation>
    </message>
    <message>
        <source>needs a list</source>
        <translation>braucht eine Liste</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>holds a character that cannot be shown</source>
        <translation>enthält ein Zeichen, das sich nicht zeigen lässt</translation>
    </message>
    <message>
        <source>needs a whole number</source>
        <translation>braucht eine ganze Zahl</translation>
    </message>
    <message numerus="yes">
        <source>has more than %n entries</source>
        <translation>
            <numerusform>hat mehr als %n Eintrag</numerusform>
            <numerusform>hat mehr als %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>ist länger als %n Zeichen</numerusform>
            <numerusform>ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Figures</name>
    <message>
        <source>This week: %1</source>
        <translation>Diese Woche: %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>min in all</source>
        <translation>min</translation>
    </message>
    <message>
        <source>of stretching</source>
        <translation>mit Übungen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n prompts done</source>
        <translation>
            <numerusform>%1 von %n Erinnerung befolgt</numerusform>
            <numerusform>%1 von %n Erinnerungen befolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n desk hours with a relief</source>
        <translation>
            <numerusform>von %n Stunde am Schreibtisch entlastet</numerusform>
            <numerusform>von %n Stunden am Schreibtisch entlastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steady days</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>stetiger Tag</numerusform>
            <numerusform>stetige Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>snoozes</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>verschoben</numerusform>
            <numerusform>verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n natural breaks</source>
        <translation>
            <numerusform>%n natürliche Pause</numerusform>
            <numerusform>%n natürliche Pausen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::FirstTile</name>
    <message>
        <source>Your first week starts here</source>
        <translation>Hier beginnt deine erste Woche</translation>
    </message>
    <message>
        <source>Try one now</source>
        <translation>Jetzt eine probieren</translation>
    </message>
    <message>
        <source>Each stretch you finish becomes a bead on its day. Your first prompt is at about %1, or try one now. It takes about a minute.</source>
        <translation>Jede Übung, die du beendest, wird eine Perle an ihrem Tag. Die erste Erinnerung kommt gegen %1, oder du probierst jetzt eine. Das dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Each stretch you finish becomes a bead on its day. Try one now, it takes about a minute.</source>
        <translation>Jede Übung, die du beendest, wird eine Perle an ihrem Tag. Probier jetzt eine, das dauert etwa eine Minute.</translation>
    </message>
</context>
<context>
    <name>unhunch::GuidePage</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Bin bereit</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>Stopp, es tut weh</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>nicht gedrückt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Nimm dir Zeit.</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Chimes on</source>
        <translation>Töne an</translation>
    </message>
    <message>
        <source>Chimes off</source>
        <translation>Töne aus</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice and chimes off</source>
        <translation>Stimme und Töne aus</translation>
    </message>
    <message>
        <source>Voice and chimes on</source>
        <translation>Stimme und Töne an</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryJob</name>
    <message>
        <source>The program %1 did not start.</source>
        <translation>Das Programm %1 ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryPanel</name>
    <message>
        <source>What is kept</source>
        <translation>Was aufgehoben wird</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, or everything as JSON</source>
        <translation>Eine Tabelle, oder alles als JSON</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Choose a copy…</source>
        <translation>Kopie wählen …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Adds what is missing, changes nothing else</source>
        <translation>Ergänzt, was fehlt, und ändert sonst nichts</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase this day…</source>
        <translation>Diesen Tag löschen …</translation>
    </message>
    <message>
        <source>The day to erase</source>
        <translation>Der Tag, der gelöscht wird</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>From the backups, too</source>
        <translation>Auch aus den Sicherungen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Notes on a stretch</source>
        <translation>Notizen zu einer Übung</translation>
    </message>
    <message>
        <source>What you wrote, not what you did</source>
        <translation>Was du geschrieben, nicht was du gemacht hast</translation>
    </message>
    <message>
        <source>Erase history…</source>
        <translation>Verlauf löschen …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Asks once more and offers a copy first</source>
        <translation>Fragt noch einmal und bietet vorher eine Kopie an</translation>
    </message>
    <message numerus="yes">
        <source>%n entries since %1</source>
        <translation>
            <numerusform>%n Eintrag seit %1</numerusform>
            <numerusform>%n Einträge seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Es ist noch nichts aufgehoben</translation>
    </message>
    <message>
        <source>%1, %2, in your data folder</source>
        <translation>%1, %2, in deinem Datenordner</translation>
    </message>
    <message>
        <source>Unhunch makes copies by itself, the latest on %1</source>
        <translation>Unhunch macht von selbst Kopien, die letzte am %1</translation>
    </message>
    <message>
        <source>No copy has been made yet</source>
        <translation>Es gibt noch keine Kopie</translation>
    </message>
</context>
<context>
    <name>unhunch::HistoryTasks</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Export your record</source>
        <translation>Aufzeichnungen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing your record…</source>
        <translation>Deine Aufzeichnungen werden geschrieben …</translation>
    </message>
    <message>
        <source>Your record is in %1.</source>
        <translation>Deine Aufzeichnungen sind in %1.</translation>
    </message>
    <message>
        <source>Keep a copy of your record</source>
        <translation>Eine Kopie der Aufzeichnungen behalten</translation>
    </message>
    <message>
        <source>Copy (*.sqlite)</source>
        <translation>Kopie (*.sqlite)</translation>
    </message>
    <message>
        <source>Copying your record…</source>
        <translation>Deine Aufzeichnungen werden kopiert …</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Eine geprüfte Kopie ist in %1.</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Eine Kopie wählen</translation>
    </message>
    <message>
        <source>Copies and exports (*.sqlite *.json *.csv)</source>
        <translation>Kopien und Exporte (*.sqlite *.json *.csv)</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing changes.</source>
        <translation>Alles darin ist schon hier. Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Erase %1? You can keep a copy first.</source>
        <translation>%1 löschen? Vorher kannst du eine Kopie behalten.</translation>
    </message>
    <message>
        <source>Erase %1 to %2? You can keep a copy first.</source>
        <translation>%1 bis %2 löschen? Vorher kannst du eine Kopie behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n entries? You can keep a copy first.</source>
        <translation>
            <numerusform>%n Eintrag löschen? Vorher kannst du eine Kopie behalten.</numerusform>
            <numerusform>%n Einträge löschen? Vorher kannst du eine Kopie behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase your notes on %1?</source>
        <translation>Deine Notizen zu %1 löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erased, from the backups too.</source>
        <translation>Gelöscht, auch aus den Sicherungen.</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie behalten …</translation>
    </message>
    <message>
        <source>New in it: %1 and %2. What is here already stays as it is.</source>
        <translation>Neu darin: %1 und %2. Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretches</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things</source>
        <translation>
            <numerusform>%n anderes</numerusform>
            <numerusform>%n andere Dinge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::HoldRing</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::HoursEdit</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>unhunch::InhibitorSensor</name>
    <message>
        <source>GNOME&apos;s session and logind</source>
        <translation>GNOMEs Sitzung und logind</translation>
    </message>
    <message>
        <source>logind</source>
        <translation>logind</translation>
    </message>
    <message>
        <source>logind does not answer</source>
        <translation>logind antwortet nicht</translation>
    </message>
    <message>
        <source>KDE&apos;s power management and logind</source>
        <translation>KDEs Energieverwaltung und logind</translation>
    </message>
</context>
<context>
    <name>unhunch::Legend</name>
    <message>
        <source>The marks: %1</source>
        <translation>Die Zeichen: %1</translation>
    </message>
    <message>
        <source>Planned or let pass</source>
        <translation>Geplant oder vorbeigelassen</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryModel</name>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>You do not have to do all of these every day. Pick the one that feels best.</source>
        <translation>Du brauchst nicht jeden Tag alle zu machen. Nimm die, die sich am besten anfühlt.</translation>
    </message>
    <message>
        <source>After Claire Morrow, senior physical therapy consultant, Hinge Health</source>
        <translation>Nach Claire Morrow, leitende Beraterin für Physiotherapie, Hinge Health</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>A stretch of your own that could not be read. %1</source>
        <translation>Eine eigene Übung, die nicht lesbar war. %1</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryPage</name>
    <message>
        <source>No stretch is like that.</source>
        <translation>So eine Übung gibt es nicht.</translation>
    </message>
    <message>
        <source>Search stretches</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Wall or door</source>
        <translation>Wand oder Tür</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>No favourites yet. The star on a tile makes one.</source>
        <translation>Noch keine Favoriten. Der Stern auf einer Kachel macht einen.</translation>
    </message>
</context>
<context>
    <name>unhunch::LibraryView</name>
    <message>
        <source>A stretch of your own could not be read.</source>
        <translation>Eine eigene Übung war nicht lesbar.</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>About this stretch</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Off, not for me</source>
        <translation>Aus, nichts für mich</translation>
    </message>
</context>
<context>
    <name>unhunch::ListenerSensor</name>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 lässt sich nicht starten</translation>
    </message>
    <message>
        <source>nobody has answered yet</source>
        <translation>noch hat niemand geantwortet</translation>
    </message>
</context>
<context>
    <name>unhunch::LogBar</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war das?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Your note on %1, for you alone:</source>
        <translation>Deine Notiz zu %1, nur für dich:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>unhunch::LoginSensor</name>
    <message>
        <source>writes down that you leave the desk</source>
        <translation>vermerkt, dass du den Platz verlässt</translation>
    </message>
    <message>
        <source>logind</source>
        <translation>logind</translation>
    </message>
    <message>
        <source>logind does not answer</source>
        <translation>logind antwortet nicht</translation>
    </message>
    <message>
        <source>logind&apos;s hint: absences, but no pauses</source>
        <translation>Hinweis von logind: Abwesenheiten, aber keine Pausen</translation>
    </message>
    <message>
        <source>nobody has told logind of idle time</source>
        <translation>niemand hat logind von Untätigkeit erzählt</translation>
    </message>
    <message>
        <source>logind&apos;s session</source>
        <translation>die Sitzung von logind</translation>
    </message>
    <message>
        <source>logind knows no session of this program</source>
        <translation>logind kennt keine Sitzung dieses Programms</translation>
    </message>
</context>
<context>
    <name>unhunch::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ruhe beenden</translation>
    </message>
</context>
<context>
    <name>unhunch::MicrophoneSensor</name>
    <message>
        <source>no sound server answers</source>
        <translation>kein Tondienst antwortet</translation>
    </message>
    <message>
        <source>the sound server&apos;s recordings</source>
        <translation>die Aufnahmen des Tondienstes</translation>
    </message>
</context>
<context>
    <name>unhunch::MutterIdle</name>
    <message>
        <source>GNOME&apos;s compositor</source>
        <translation>der Compositor von GNOME</translation>
    </message>
    <message>
        <source>GNOME&apos;s compositor is not on the bus</source>
        <translation>der Compositor von GNOME ist nicht am Bus</translation>
    </message>
</context>
<context>
    <name>unhunch::Notifications</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Unhunch</source>
        <translation>Unhunch</translation>
    </message>
</context>
<context>
    <name>unhunch::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1
Answer it in the tray.</source>
        <translation>%1
Antworte im Infobereich.</translation>
    </message>
    <message>
        <source>no notification service: prompts come in a small window of their own</source>
        <translation>kein Benachrichtigungsdienst: Erinnerungen kommen in einem eigenen kleinen Fenster</translation>
    </message>
    <message>
        <source>no notification service: the mark in the tray bends, and its menu answers</source>
        <translation>kein Benachrichtigungsdienst: das Zeichen im Infobereich krümmt sich, und sein Menü antwortet</translation>
    </message>
    <message>
        <source>notifications here have no buttons: the tray menu answers</source>
        <translation>Benachrichtigungen haben hier keine Knöpfe: das Menü im Infobereich antwortet</translation>
    </message>
    <message>
        <source>notifications here have no buttons: prompts come in a small window of their own</source>
        <translation>Benachrichtigungen haben hier keine Knöpfe: Erinnerungen kommen in einem eigenen kleinen Fenster</translation>
    </message>
    <message>
        <source>notifications with buttons</source>
        <translation>Benachrichtigungen mit Knöpfen</translation>
    </message>
</context>
<context>
    <name>unhunch::PlanLegend</name>
    <message>
        <source>Filled: at your desk. Outlined: with the wall angel.</source>
        <translation>Gefüllt: am Schreibtisch. Umrandet: mit dem Wandengel.</translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>With the wall</source>
        <translation>Mit der Wand</translation>
    </message>
</context>
<context>
    <name>unhunch::PlanStrip</name>
    <message>
        <source>Today would look like this</source>
        <translation>Heute sähe so aus</translation>
    </message>
    <message>
        <source>%1 would look like this</source>
        <translation>%1 sähe so aus</translation>
    </message>
    <message>
        <source>no prompts</source>
        <translation>keine Erinnerungen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittag</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minutes</source>
        <comment>prompts and their minutes</comment>
        <translation>
            <numerusform>%1, etwa eine Minute</numerusform>
            <numerusform>%1, etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompts</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::PortalNotifier</name>
    <message>
        <source>notifications with buttons, through the desktop portal</source>
        <translation>Benachrichtigungen mit Knöpfen, über das Portal des Desktops</translation>
    </message>
    <message>
        <source>the desktop lets Unhunch show no notifications: the mark in the tray bends, and its menu answers</source>
        <translation>der Desktop lässt Unhunch keine Benachrichtigungen zeigen: das Zeichen im Infobereich krümmt sich, und sein Menü antwortet</translation>
    </message>
    <message>
        <source>no desktop portal: prompts come in a small window of their own</source>
        <translation>kein Portal des Desktops: Erinnerungen kommen in einem eigenen kleinen Fenster</translation>
    </message>
    <message>
        <source>no desktop portal: the mark in the tray bends, and its menu answers</source>
        <translation>kein Portal des Desktops: das Zeichen im Infobereich krümmt sich, und sein Menü antwortet</translation>
    </message>
</context>
<context>
    <name>unhunch::Prompt</name>
    <message>
        <source>A minute at the wall</source>
        <translation>Eine Minute an der Wand</translation>
    </message>
    <message>
        <source>Sit tall for a minute</source>
        <translation>Eine Minute aufrecht sitzen</translation>
    </message>
    <message>
        <source>Close, the tray menu answers it too</source>
        <translation>Schließen; das Menü im Infobereich antwortet auch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Snooze %1 min</source>
        <translation>%1 min später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>unhunch::QuestionRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>unhunch::ReadyPage</name>
    <message>
        <source>You left this one at %1 of %2.</source>
        <translation>Diese hast du bei %1 von %2 verlassen.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Another stretch</source>
        <translation>Andere Übung</translation>
    </message>
    <message>
        <source>&lt;b style=&apos;color:%1&apos;&gt;Works on&lt;/b&gt;&amp;nbsp; %2</source>
        <translation>&lt;b style=&apos;color:%1&apos;&gt;Wirkt auf&lt;/b&gt;&amp;nbsp; %2</translation>
    </message>
    <message>
        <source>%1, in &lt;a href=&apos;source&apos;&gt;11 Stretches For Mid-Back Pain&lt;/a&gt;, Bustle · &lt;a href=&apos;safety&apos;&gt;Source and safety&lt;/a&gt;</source>
        <translation>%1, in &lt;a href=&apos;source&apos;&gt;11 Stretches For Mid-Back Pain&lt;/a&gt;, Bustle · &lt;a href=&apos;safety&apos;&gt;Quelle und Sicherheit&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Adapted, not in the article</source>
        <translation>Angepasst, nicht im Artikel</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Snooze %1 min</source>
        <translation>%1 min später</translation>
    </message>
    <message>
        <source>%1 min, until %2</source>
        <translation>%1 min, bis %2</translation>
    </message>
    <message>
        <source>%1 min: %2</source>
        <translation>%1 min: %2</translation>
    </message>
    <message>
        <source>This one is followed by ear. %1 It will be shown large instead.</source>
        <translation>Dieser folgt man nach Gehör. %1 Sie wird stattdessen groß gezeigt.</translation>
    </message>
    <message>
        <source> &lt;a href=&apos;sound&apos;&gt;Turn them on&lt;/a&gt;</source>
        <translation> &lt;a href=&apos;sound&apos;&gt;Einschalten&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n minutes</source>
        <translation>
            <numerusform>%n Minute später</numerusform>
            <numerusform>%n Minuten später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::Resident</name>
    <message>
        <source>the mark is in the panel</source>
        <translation>das Zeichen ist in der Leiste</translation>
    </message>
    <message>
        <source>no tray here: start unhunch again to open its window</source>
        <translation>kein Infobereich hier: starte unhunch noch einmal, um sein Fenster zu öffnen</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>no StatusNotifier panel: the windows program stays and stands in for it</source>
        <translation>keine Leiste mit StatusNotifier: Das Fensterprogramm bleibt und vertritt sie</translation>
    </message>
</context>
<context>
    <name>unhunch::ResidentProxy</name>
    <message>
        <source>Unhunch did not answer.</source>
        <translation>Unhunch hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>unhunch::ScreenSaverSensor</name>
    <message>
        <source>no screen saver answers</source>
        <translation>kein Bildschirmschoner antwortet</translation>
    </message>
</context>
<context>
    <name>unhunch::Sensor</name>
    <message>
        <source>switched off in the settings</source>
        <translation>in den Einstellungen ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingRow</name>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück auf: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>unhunch::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Jede für sich</translation>
    </message>
    <message>
        <source>Unhunch %1</source>
        <translation>Unhunch %1</translation>
    </message>
    <message>
        <source>Stretches after “11 Stretches For Mid-Back Pain”, Bustle</source>
        <translation>Übungen nach „11 Stretches For Mid-Back Pain“, Bustle</translation>
    </message>
    <message>
        <source>Source and credits</source>
        <translation>Quelle und Dank</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>Kein ärztlicher Rat</translation>
    </message>
    <message>
        <source>Stop if it hurts. See a doctor about pain that stays.</source>
        <translation>Hör auf, wenn es weh tut. Geh zum Arzt mit Schmerzen, die bleiben.</translation>
    </message>
    <message>
        <source>When not to stretch</source>
        <translation>Wann du nicht üben solltest</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>When, where and how, once more</source>
        <translation>Wann, wo und wie, noch einmal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
</context>
<context>
    <name>unhunch::SharingSensor</name>
    <message>
        <source>what the desktop portal shares through PipeWire</source>
        <translation>was das Desktop-Portal über PipeWire freigibt</translation>
    </message>
    <message>
        <source>no desktop portal with PipeWire runs here</source>
        <translation>hier läuft kein Desktop-Portal mit PipeWire</translation>
    </message>
</context>
<context>
    <name>unhunch::SmallWindow</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Go on in the background?</source>
        <translation>Im Hintergrund weitermachen?</translation>
    </message>
    <message>
        <source>Unhunch goes on asking. Start it once more to see your week.</source>
        <translation>Unhunch erinnert weiter. Starte es noch einmal, um deine Woche zu sehen.</translation>
    </message>
    <message>
        <source>Show this window the next time, too</source>
        <translation>Dieses Fenster auch beim nächsten Mal zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit Unhunch</source>
        <translation>Unhunch beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ruhe</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>The end of the day</source>
        <translation>Bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next prompt %1</source>
        <translation>Erinnerung um %1</translation>
    </message>
</context>
<context>
    <name>unhunch::Spine</name>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 gemacht</translation>
    </message>
</context>
<context>
    <name>unhunch::SplitButton</name>
    <message>
        <source>Other times</source>
        <translation>Andere Zeiten</translation>
    </message>
</context>
<context>
    <name>unhunch::Stage</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>Figur drehen</translation>
    </message>
</context>
<context>
    <name>unhunch::StepBeads</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>unhunch::StepList</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>unhunch::StretchDetails</name>
    <message>
        <source>All stretches</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Show the movement</source>
        <translation>Bewegung zeigen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>About this stretch</source>
        <translation>Über diese Übung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>How often: %1</source>
        <translation>Wie oft: %1</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>The source says: %1.</source>
        <translation>Die Quelle sagt: %1.</translation>
    </message>
    <message>
        <source>We add: %1.</source>
        <translation>Wir ergänzen: %1.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Achte darauf</translation>
    </message>
    <message>
        <source>Ask a clinician first with osteoporosis or a past spine fracture.</source>
        <translation>Hol dir bei Osteoporose oder einem früheren Wirbelbruch vorher ärztlichen Rat.</translation>
    </message>
    <message>
        <source>When not to stretch</source>
        <translation>Wann du nicht üben solltest</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Arten</translation>
    </message>
    <message>
        <source>%1 (adapted, not in the article): %2</source>
        <translation>%1 (angepasst, nicht im Artikel): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, in “11 Stretches For Mid-Back Pain”, Bustle.</source>
        <translation>%1, in „11 Stretches For Mid-Back Pain“, Bustle.</translation>
    </message>
    <message>
        <source>A stretch of your own, from %1.</source>
        <translation>Eine eigene Übung, aus %1.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht sie</translation>
    </message>
</context>
<context>
    <name>unhunch::StretchModel</name>
    <message>
        <source>low</source>
        <comment>level</comment>
        <translation>wenig</translation>
    </message>
    <message>
        <source>middle</source>
        <comment>level</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>level</comment>
        <translation>viel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, fewer than the other side</source>
        <translation>%1, weniger als die andere Seite</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>unhunch::StretchReader</name>
    <message>
        <source>the stretch has no sides</source>
        <translation>die Übung hat keine Seiten</translation>
    </message>
    <message>
        <source>holds a { that stands for nothing here</source>
        <translation>enthält ein {, das hier für nichts steht</translation>
    </message>
    <message>
        <source>is no key pose of the figure</source>
        <translation>ist keine Haltung der Figur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a pace</source>
        <translation>„%1“ braucht ein Tempo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have a pace</source>
        <translation>„%1“ darf kein Tempo haben</translation>
    </message>
    <message>
        <source>has more than one hold</source>
        <translation>hat mehr als ein Halten</translation>
    </message>
    <message>
        <source>has a hold that the dose does not</source>
        <translation>hat ein Halten, das die Angabe nicht hat</translation>
    </message>
    <message>
        <source>has neither a hold nor a move</source>
        <translation>hat weder ein Halten noch eine Bewegung</translation>
    </message>
    <message>
        <source>does not begin with a setUp</source>
        <translation>beginnt nicht mit setUp</translation>
    </message>
    <message>
        <source>needs one shake where the change of side has a time</source>
        <translation>braucht ein shake, wo der Seitenwechsel eine Zeit hat</translation>
    </message>
    <message>
        <source>has no move into a hold for the time between repetitions</source>
        <translation>hat keine Bewegung in ein Halten für die Zeit zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>has a return and no time between repetitions</source>
        <translation>hat ein return und keine Zeit zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>begins at nothing</source>
        <translation>beginnt bei nichts</translation>
    </message>
    <message>
        <source>a second has 1000</source>
        <translation>eine Sekunde hat 1000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>cannot stand beside changes</source>
        <translation>kann nicht neben changes stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key pose of the stretch</source>
        <translation>„%1“ ist keine Haltung der Übung</translation>
    </message>
    <message>
        <source>needs 1 to 40 of a-z, 0-9 and -</source>
        <translation>braucht 1 bis 40 aus a-z, 0-9 und -</translation>
    </message>
    <message>
        <source>is missing beside a figure of its own</source>
        <translation>fehlt neben einer eigenen Figur</translation>
    </message>
    <message>
        <source>file: is not JSON (%1, at byte %2)</source>
        <translation>file: ist kein JSON (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>file: needs one object</source>
        <translation>file: braucht ein Objekt</translation>
    </message>
    <message>
        <source>lasts longer than an hour</source>
        <translation>dauert länger als eine Stunde</translation>
    </message>
</context>
<context>
    <name>unhunch::StretchTable</name>
    <message>
        <source>%1 %2</source>
        <comment>an area and its minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Prompts were answered after %1, half of them after %2 to %3.</source>
        <translation>Erinnerungen wurden nach %1 beantwortet, die Hälfte nach %2 bis %3.</translation>
    </message>
    <message>
        <source>Of %1 that were snoozed %2 were done after it.</source>
        <translation>Von %1 verschobenen wurden danach %2 gemacht.</translation>
    </message>
    <message>
        <source>%1 of %2 prompts were answered. Fewer of them, say every 90 minutes, may suit you better.</source>
        <translation>%1 von %2 Erinnerungen wurden beantwortet. Weniger davon, etwa alle 90 Minuten, passen dir vielleicht besser.</translation>
    </message>
    <message>
        <source>%1 of the %2 that you let pass came between %3 and %4. Would a quiet hour there suit you?</source>
        <translation>%1 der %2 vorbeigelassenen kamen zwischen %3 und %4. Würde dir dort eine ruhige Stunde passen?</translation>
    </message>
    <message>
        <source>%1: %2 on one side, %3 on the other (%4). You could begin there.</source>
        <translation>%1: %2 auf der einen Seite, %3 auf der anderen (%4). Du könntest dort beginnen.</translation>
    </message>
    <message>
        <source>What was done of each stretch</source>
        <translation>Was von jeder Übung gemacht wurde</translation>
    </message>
</context>
<context>
    <name>unhunch::TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>unhunch::WaylandDisplay</name>
    <message>
        <source>no Wayland session</source>
        <translation>keine Wayland-Sitzung</translation>
    </message>
    <message>
        <source>the Wayland compositor does not answer</source>
        <translation>der Wayland-Compositor antwortet nicht</translation>
    </message>
    <message>
        <source>the Wayland compositor has not answered yet</source>
        <translation>der Wayland-Compositor hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>the Wayland compositor went away</source>
        <translation>der Wayland-Compositor ist weg</translation>
    </message>
</context>
<context>
    <name>unhunch::WaylandIdle</name>
    <message>
        <source>this Wayland compositor does not tell idle time</source>
        <translation>dieser Wayland-Compositor sagt keine Untätigkeit</translation>
    </message>
    <message>
        <source>the Wayland compositor, by ext-idle-notify</source>
        <translation>der Wayland-Compositor, über ext-idle-notify</translation>
    </message>
    <message>
        <source>the Wayland compositor, by KDE&apos;s idle protocol</source>
        <translation>der Wayland-Compositor, über KDEs Protokoll für Untätigkeit</translation>
    </message>
</context>
<context>
    <name>unhunch::WaylandWindows</name>
    <message>
        <source>the Wayland compositor&apos;s list of windows</source>
        <translation>die Fensterliste des Wayland-Compositors</translation>
    </message>
    <message>
        <source>this Wayland compositor does not tell of full screen</source>
        <translation>dieser Wayland-Compositor sagt nichts über Vollbild</translation>
    </message>
</context>
<context>
    <name>unhunch::WeekModel</name>
    <message>
        <source>day off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Es wurde nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Es ist nichts geplant</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 gemacht</translation>
    </message>
    <message>
        <source>%1, nothing</source>
        <translation>%1, nichts</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1, today, %2</source>
        <translation>%1, heute, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked by you</source>
        <translation>
            <numerusform>%n selbst gewählt</numerusform>
            <numerusform>%n selbst gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>stretches that the week has none of</comment>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::WeekPage</name>
    <message>
        <source>Kept. It is in every export.</source>
        <translation>Behalten. Sie steht in jedem Export.</translation>
    </message>
    <message>
        <source>Another week (Ctrl+G)</source>
        <translation>Andere Woche (Strg+G)</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Eine Woche zurück</translation>
    </message>
    <message>
        <source>A week on</source>
        <translation>Eine Woche weiter</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By stretch</source>
        <translation>Nach Übung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine. Open beads are what we plan to offer this week.</source>
        <translation>Hier ist noch nichts, und das ist in Ordnung. Offene Perlen sind das, was wir diese Woche anbieten wollen.</translation>
    </message>
    <message>
        <source>Nothing was kept of this week, and that is fine. It counts in no average.</source>
        <translation>Von dieser Woche ist nichts aufgehoben, und das ist in Ordnung. Sie zählt in keinem Schnitt.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>Taken out of your record.</source>
        <translation>Aus deinen Aufzeichnungen entfernt.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Auf %1 verschoben.</translation>
    </message>
    <message>
        <source>A table for a spreadsheet (CSV)…</source>
        <translation>Eine Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Everything, to be read back (JSON)…</source>
        <translation>Alles, zum Wiedereinlesen (JSON) …</translation>
    </message>
    <message>
        <source>Erase %1…</source>
        <translation>%1 löschen …</translation>
    </message>
</context>
<context>
    <name>unhunch::WeekPicker</name>
    <message>
        <source>A year back</source>
        <translation>Ein Jahr zurück</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Ein Jahr weiter</translation>
    </message>
    <message>
        <source>Weeks, each by its first day</source>
        <translation>Wochen, je mit ihrem ersten Tag</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Andere Woche</translation>
    </message>
</context>
<context>
    <name>unhunch::Welcome</name>
    <message>
        <source>Welcome to Unhunch</source>
        <translation>Willkommen bei Unhunch</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Wann arbeitest du?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 2 hours</source>
        <translation>Alle 2 Stunden</translation>
    </message>
    <message>
        <source>A prompt</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>Where can you stretch?</source>
        <translation>Wo kannst du üben?</translation>
    </message>
    <message>
        <source>Choose every place that works for you.</source>
        <translation>Wähl jeden Ort, der für dich passt.</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Auf einem Stuhl</translation>
    </message>
    <message>
        <source>always there</source>
        <translation>immer da</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>and at a wall or door</source>
        <translation>und an Wand oder Tür</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>with room to lie down</source>
        <translation>mit Platz zum Liegen</translation>
    </message>
    <message>
        <source>How may we ask?</source>
        <translation>Wie dürfen wir fragen?</translation>
    </message>
    <message>
        <source>Your work comes first: a prompt waits until you pause typing, and never takes the keyboard.</source>
        <translation>Deine Arbeit geht vor: Eine Erinnerung wartet auf eine Pause beim Tippen und nimmt dir nie die Tastatur.</translation>
    </message>
    <message>
        <source>Stay quiet in calls and full screen</source>
        <translation>Ruhe bei Anrufen und Vollbild</translation>
    </message>
    <message>
        <source>Also with Do Not Disturb</source>
        <translation>Auch bei „Nicht stören“</translation>
    </message>
    <message>
        <source>A prompt stays until it is answered</source>
        <translation>Eine Erinnerung bleibt, bis du antwortest</translation>
    </message>
    <message>
        <source>Else it folds into the tray and asks once more</source>
        <translation>Sonst klappt sie in den Infobereich weg und fragt noch einmal</translation>
    </message>
    <message>
        <source>Speak the steps</source>
        <translation>Schritte vorlesen</translation>
    </message>
    <message>
        <source>With the voices of this computer</source>
        <translation>Mit den Stimmen dieses Rechners</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Standbilder</translation>
    </message>
    <message>
        <source>Instead of movement</source>
        <translation>Statt Bewegung</translation>
    </message>
    <message>
        <source>This desktop has no tray for our mark. Unhunch works all the same; start it again from your programs to open its window.</source>
        <translation>Dieser Desktop hat keinen Infobereich für unser Zeichen. Unhunch geht trotzdem; starte es noch einmal aus deinen Programmen, um sein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Everything is already set.</source>
        <translation>Alles ist schon eingestellt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looks right, begin</source>
        <translation>Passt so, los</translation>
    </message>
    <message>
        <source>Show me one</source>
        <translation>Zeig mir eine</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>We only ask within these hours.</source>
        <translation>Wir fragen nur in diesen Zeiten.</translation>
    </message>
    <message numerus="yes">
        <source>We only ask within these hours. About %n minutes a day.</source>
        <translation>
            <numerusform>Wir fragen nur in diesen Zeiten. Etwa %n Minute am Tag.</numerusform>
            <numerusform>Wir fragen nur in diesen Zeiten. Etwa %n Minuten am Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretches fit. You can change this in the library.</source>
        <translation>
            <numerusform>%1 von %n Übung passt. Das kannst du in der Bibliothek ändern.</numerusform>
            <numerusform>%1 von %n Übungen passen. Das kannst du in der Bibliothek ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unhunch::X11Sensor</name>
    <message>
        <source>in a Wayland session X11 sees the input of X programs alone</source>
        <translation>in einer Wayland-Sitzung sieht X11 nur die Eingaben von X-Programmen</translation>
    </message>
    <message>
        <source>no X display here</source>
        <translation>kein X-Display hier</translation>
    </message>
    <message>
        <source>the X display could not be opened</source>
        <translation>das X-Display ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>the X server has no XSync</source>
        <translation>der X-Server hat kein XSync</translation>
    </message>
    <message>
        <source>the X server does not count idle time</source>
        <translation>der X-Server zählt keine Untätigkeit</translation>
    </message>
    <message>
        <source>the X display went away</source>
        <translation>das X-Display ist weg</translation>
    </message>
    <message>
        <source>no window manager tells the active window</source>
        <translation>kein Fensterverwalter sagt, welches Fenster aktiv ist</translation>
    </message>
    <message>
        <source>idle alarms of the X server</source>
        <translation>Untätigkeitswecker des X-Servers</translation>
    </message>
    <message>
        <source>the window manager&apos;s active window</source>
        <translation>das aktive Fenster des Fensterverwalters</translation>
    </message>
</context>
<context>
    <name>unhunch::YearModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>At your desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Auf einem Stuhl</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>At a wall</source>
        <translation>An einer Wand</translation>
    </message>
    <message>
        <source>In a doorway</source>
        <translation>In einem Türrahmen</translation>
    </message>
    <message>
        <source>On the floor, back to a wall</source>
        <translation>Auf dem Boden, Rücken zur Wand</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Turning</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Straightening</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <translation>Seite des Rückens</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
</context>
</TS>
