#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalogues.py SOURCE LUPDATE PART: what must hold of translations/unhunch_*.ts.

sources       they have every text of the sources and of the stretches, and none beside them
finished      every text is translated, and by somebody who said so
placeholders  what is filled in, marked up or left blank around a text is the same in its translation
plurals       every count has as many forms as the language, and no text without a count has %n
update        the tools find what they are to find: a text left out, an unknown context, a lost placeholder
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

SOURCE, LUPDATE, PART = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
FOLDER = SOURCE / 'translations'
CATALOGUES = sorted(FOLDER.glob('unhunch_*.ts'))
FORMS = {'en': 2, 'de': 2}  # a new language is named here, with Qt's number of its forms
faults = []


def fault(*words):
    faults.append(' '.join(str(word) for word in words))


def messages(file):
    """Yields (key, message): the key is what Qt looks for."""
    for context in ET.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            yield (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '',
                   message.get('numerus') == 'yes'), message


def texts(message):
    """The translation, or each of its forms."""
    translation = message.find('translation')
    return [form.text or '' for form in translation.iter('numerusform')] or [translation.text or '']


def updated(folder):
    """Copies of the catalogues in `folder`, brought up to the sources."""
    for file in CATALOGUES:
        shutil.copy(file, folder)
    subprocess.run([FOLDER / 'update', LUPDATE, folder], check=True, stdout=subprocess.DEVNULL)


def sources():
    with tempfile.TemporaryDirectory() as temporary:
        updated(temporary)
        for file in CATALOGUES:
            here = {key for key, _ in messages(file)}
            there = {key for key, _ in messages(pathlib.Path(temporary) / file.name)}
            for key in sorted(there - here):
                fault(file.name, 'has not', key)
            for key in sorted(here - there):
                fault(file.name, 'has', key, 'which nobody says any more')


def finished():
    for file in CATALOGUES:
        for key, message in messages(file):
            if message.find('translation').get('type') or not all(texts(message)):
                fault(file.name, 'is not finished:', key)


def unlike(source, translation, is_plural):
    """What of `source` stands otherwise in `translation`, or nothing."""
    for what, pattern in [('placeholder', r'%L?\d|%n|\{\w+\}'), ('mark-up', r'<[^>]*>|&\w+;')]:
        wanted, found = (sorted(set(re.findall(pattern, text))) for text in (source, translation))
        # "one" may stand for the number of a singular, and another word for a side.
        if what == 'placeholder' and is_plural:
            if not set(found) <= set(wanted):
                return what
        elif what == 'placeholder' and '{' in source:
            if not set(found) <= {*wanted, '{side}', '{other}'}:
                return what
        elif wanted != found:
            return what
    for what, part in [('start', r'^\s*'), ('end', r'\s*$')]:
        if re.search(part, source).group() != re.search(part, translation).group():
            return f'blank at its {what}'
    if source.count('\n') != translation.count('\n'):
        return 'number of lines'
    if '!' in translation and '!' not in source:
        return 'exclamation mark'
    return None


def placeholders():
    for file in CATALOGUES:
        for key, message in messages(file):
            forms = texts(message)
            for n, text in enumerate(forms):
                what = unlike(key[1], text, key[3] and n < len(forms) - 1)
                if what:
                    fault(f'{file.name}: another {what} in "{text}" than in', key)


def plurals():
    for file in CATALOGUES:
        language = file.stem.partition('_')[2]
        if language not in FORMS:
            fault(f'{file.name}: how many forms has a count in that language? Name it in {__file__}')
            continue
        for key, message in messages(file):
            if key[3] and len(texts(message)) != FORMS[language]:
                fault(file.name, 'has not', FORMS[language], 'forms of', key)
            # A count that is put into a text without one is right in English by luck alone.
            if not key[3] and '%n' in key[1]:
                fault(file.name, 'has %n without a count in', key)


def update():
    wrong = [('%1 of %2', '%1 von', False, 'placeholder'), ('<b>Hold</b>', 'Halten', False, 'mark-up'),
             ('Set %1. ', 'Satz %1.', False, 'blank at its end'), ('Open', 'Los!', False, 'exclamation mark'),
             ('{side} arm', 'rechter {arm}', False, 'placeholder'), ('%n times', '%1-mal', True, 'placeholder')]
    for source, translation, is_plural, what in wrong:
        if unlike(source, translation, is_plural) != what:
            fault(f'"{translation}" for "{source}" should have another {what}')
    for source, translation, is_plural in [('%n times', 'einmal', True), ('%1 of %2', '%2, davon %1', False),
                                           ('{side} arm', '{side}er Arm', False)]:
        if unlike(source, translation, is_plural):
            fault(f'"{translation}" for "{source}" should be right')
    with tempfile.TemporaryDirectory() as temporary:
        stray = pathlib.Path(temporary) / 'core'
        stray.mkdir()
        (stray / 'stray.cpp').write_text('namespace unhunch { QString stray() { return tr("Nobody finds me"); } }\n')
        (pathlib.Path(temporary) / 'app').mkdir()
        catalogue = pathlib.Path(temporary) / 'ts'
        catalogue.mkdir()
        shutil.copy(CATALOGUES[0], catalogue)
        done = subprocess.run([FOLDER / 'update', LUPDATE, catalogue, temporary], capture_output=True, text=True)
        if done.returncode == 0 or "Class 'unhunch' lacks Q_OBJECT" not in done.stderr:
            fault('a text outside of every context was let through:', done.stderr)


globals()[PART]()
if faults:
    sys.exit('\n'.join(faults))
