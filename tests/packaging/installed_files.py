#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Unhunch authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installed_files.py SOURCE BUILD PART: looks at one kind of the files that an installation consists of."""
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

source, build, part = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
ID = "io.github.unhunch.Unhunch"
faults = []
scratch = tempfile.TemporaryDirectory(prefix="unhunch-install-")


def check(condition, fault):
    if not condition:
        faults.append(fault)


def run(*words, **more):
    done = subprocess.run([str(w) for w in words], capture_output=True, text=True, **more)
    return done.returncode, done.stdout + done.stderr


def clean(*words):
    code, said = run(*words)
    check(code == 0 and not said.strip(), f"{' '.join(map(str, words))}: {code}\n{said}")


def installed(what="packaging"):
    """Installs what a folder of ours installs into a new one; programs are the business of other tests."""
    folder = pathlib.Path(scratch.name)
    code, said = run("cmake", "-P", build / what / "cmake_install.cmake",
                     env={"DESTDIR": str(folder), "PATH": "/usr/bin:/bin"})
    if code:
        sys.exit(said)
    return folder


def one(folder, pattern):
    found = sorted(folder.rglob(pattern))
    check(len(found) == 1, f"{pattern}: expected one, found {found}")
    return found[0] if found else None


def keys(path):
    return dict(line.split("=", 1) for line in path.read_text().splitlines() if "=" in line and line[0] != "#")


def desktop_files():
    folder = installed()
    for path in (one(folder, f"applications/{ID}.desktop"), one(folder, f"autostart/{ID}.desktop")):
        clean("desktop-file-validate", path)
        entry = keys(path)
        check(entry["Icon"] == ID, f"{path}: icon {entry['Icon']}")
        check(entry["Exec"].split()[0] == "unhunch", f"{path}: starts {entry['Exec']}")


def metainfo():
    path = one(installed(), f"metainfo/{ID}.metainfo.xml")
    code, said = run("appstreamcli", "validate", "--no-net", path)
    check(code == 0, said)
    check(xml.parse(path).getroot().findtext("id") == ID, "the metainfo speaks of another program")


def drawn(paths, size):
    """How many of the pixels of each icon at this size are not see-through."""
    pictures = []
    for number, path in enumerate(paths):
        pictures.append(pathlib.Path(scratch.name) / f"{number}-{size}.png")
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", pictures[-1], path], check=True)
    grey = subprocess.run(["convert", *pictures, "-alpha", "extract", "-depth", "8", "gray:-"],
                          capture_output=True, check=True).stdout
    check(len(grey) == size * size * len(paths), f"{len(grey)} pixels of {len(paths)} icons at {size}")
    area = size * size
    return [sum(value > 64 for value in grey[n * area:(n + 1) * area]) for n in range(len(paths))]


def icons():
    folder = installed()
    hicolor = next(folder.rglob("icons/hicolor"))
    for folder_name in ("22x22", "32x32", "48x48", "64x64", "scalable"):
        check((hicolor / folder_name / "apps" / f"{ID}.svg").exists(), f"no application icon in {folder_name}")
    for state in ("", "-due", "-paused", "-doing"):
        for tone in ("light", "dark", "coloured"):
            for size in ("16x16", "scalable"):
                path = hicolor / size / "status" / f"unhunch{state}-{tone}.svg"
                check(path.exists(), f"no {path}")
                text = path.read_text() if path.exists() else ""
                check("currentColor" not in text, f"{path} waits for a colour")
        for place in ("symbolic/apps", "16x16/status"):
            path = hicolor / place / f"unhunch{state}-symbolic.svg"
            check(path.exists() and "ColorScheme-Text" in path.read_text(), f"{path} cannot be recoloured")
    paths = sorted(hicolor.rglob("*.svg"))
    for size in (16, 22, 24, 32):
        for path, pixels in zip(paths, drawn(paths, size)):
            check(pixels >= size * size // 12, f"{path.relative_to(hicolor)} is nearly empty at {size}")
    paths = sorted((source / "resources/icons").glob("ui-*.svg"))
    for path, pixels in zip(paths, drawn(paths, 20)):
        check(pixels >= 12, f"{path.name} is nearly empty")
    build_tree = {p.relative_to(build / "share/icons") for p in (build / "share/icons").rglob("*.svg")}
    there = {p.relative_to(hicolor.parent) for p in hicolor.rglob("*.svg")}
    check(build_tree == there, f"the build folder shows other icons than an installation: {build_tree ^ there}")


def bus():
    folder = installed()
    service = keys(one(folder, f"dbus-1/services/{ID}.service"))
    check(service["Name"] == ID, f"activates {service['Name']}")
    program = service["Exec"].split()[0]
    check(program.startswith("/") and program.endswith("/unhunch"), f"starts {program}")
    interface = one(folder, "dbus-1/interfaces/io.github.unhunch.Unhunch1.xml")
    text = interface.read_text()
    names = [node.get("name") for node in xml.fromstring(text).iter("interface")]
    check(names == ["io.github.unhunch.Unhunch1"], f"the interface file describes {names}")
    # Every member has a comment of its own or stands right below one.
    members = re.findall(r"(-->)?\s*<(method|signal) name=\"(\w+)\"", text)
    for comment, kind, name in members:
        check(comment, f"{kind} {name} has no comment")


def manual():
    folder = installed()
    page = one(folder, "man1/unhunch.1.gz")
    clean("sh", "-c", f"man --warnings --encoding=UTF-8 --local-file '{page}' >/dev/null")
    text = re.sub(r"\\f.|\\", "", gzip.decompress(page.read_bytes()).decode())
    # Every command that the completion offers is explained, and the other way round.
    offered = re.search(r'commands="([^"]*)"', (source / "packaging/completions/unhunch").read_text())[1].split()
    explained = re.findall(r"^\.(?:TP\n\.)?(?:B|BR|BI) \"?([a-z]+)\b", text.split(".SH COMMANDS")[1].split(".SH OPTIONS")[0], re.M)
    check(sorted(offered) == sorted(explained), f"completion and manual differ: {set(offered) ^ set(explained)}")
    # With every option that it takes, but for those that our own programs use among each other.
    entries = dict(re.findall(r"^\.(?:B|BR|BI) \"?([a-z]+)\b(.*?)(?=^\.TP)", text.split(".SH OPTIONS")[0] + ".TP", re.M | re.S))
    entries["render"] = text
    table = (source / "app/resident/commandline.cpp").read_text()
    for name, options in re.findall(r'\{"([a-z]+)",\s*"[^"]*",\s*\d,\s*\d,\s*"([^"]*)"', table):
        for option in set(options.split()) - ({"progress", "of"} if name == "backup" else {"progress"}):
            check(f"--{option}" in entries[name], f"the manual has no --{option} of {name}")
    program = build / "bin/unhunch"
    if program.exists():
        said = run(program, "--help")[1]
        known = re.findall(r"^  ([a-z]+) ", said, re.M)
        check(sorted(known) == sorted(explained), f"program and manual differ: {set(known) ^ set(explained)}")


def completion():
    path = one(installed(), "bash-completion/completions/unhunch")
    clean("bash", "-n", path)
    script = (f"source /usr/share/bash-completion/bash_completion; source {path};"
              "COMP_WORDS=(unhunch sno); COMP_CWORD=1; COMP_LINE='unhunch sno'; COMP_POINT=11;"
              "_unhunch; echo \"${COMPREPLY[*]}\"")
    code, said = run("bash", "-c", script)
    check(code == 0 and said.strip() == "snooze", f"completing 'sno' gave {code} {said!r}")


def data():
    import jsonschema

    schema = json.loads((source / "resources/stretch.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    stretches = sorted((source / "resources/stretches").glob("*.json"))
    check(len(stretches) == 11, f"{len(stretches)} stretches")
    for path in stretches:
        for fault in validator.iter_errors(json.loads(path.read_text())):
            faults.append(f"{path.name}: {fault.json_path}: {fault.message}")
    for path in (source / "resources").rglob("*.json"):
        json.loads(path.read_text())


def translations():
    found = sorted(path.name for path in installed("translations").rglob("unhunch/translations/*"))
    wanted = sorted(f"{path.stem}.qm" for path in (source / "translations").glob("*.ts"))
    check(found == wanted and "unhunch_de.qm" in found, f"expected {wanted}, found {found}")


def includes():
    clean(source / ".ci/check-includes")


{f.__name__: f for f in (desktop_files, metainfo, icons, bus, manual, completion, data, translations, includes)}[part]()
print("\n".join(faults))
sys.exit(1 if faults else 0)
