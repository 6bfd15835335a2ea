"""Odd names, links, very many files, long paths, drives without capitals, bare environments."""

import contextlib
import os
import shutil
import subprocess
import time

from bench import (
    MANIFEST, PIGNON, TODAY, WORK, Disk, assert_same, assert_tidy, can_mount, end, environment, files,
    ledger, recipients, refused, row, run, sample, small, sound, Said,
)

PAGE = '+++\ntitle = "Une page"\n+++\n\nUn texte.\n'
NFC, NFD = "café", "cafe\u0301"
MANY = 100_000


def page(root, name, text=PAGE):
    path = root / "content/pages" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def static(root, name, text="x\n"):
    path = root / "content/static" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def spellings():
    """One name, spelt with a letter that has an accent and with an accent after its letter."""
    tried = 0
    for names in ([NFC], [NFD], [NFC, NFD]):
        for put in (lambda name: page(root, f"{name}.md"), lambda name: static(root, f"{name}.txt")):
            root = small("spellings")
            for name in names:
                put(name)
            for command in ("check", "build"):
                said = refused(command, name="file.name", code=1, root=root)
                assert said.text.count("error[file.name]") == len(names), said.text
                tried += 1
    # A folder may have any name, and so may the list that is read; a doctor is one doctor.
    root = small(NFD)
    run("build", root=root)
    run("build", "--output", WORK / NFC, root=root)
    assert_same(files(root / "public"), files(WORK / NFC), "one name, two spellings")
    root = sample("spelt")
    head, one, *_ = recipients(1).splitlines()
    # Without a number the doctor is known by name and postcode.
    nameless = lambda name: f";Hélène;{name};" + ";".join(one.split(";")[3:])
    listed = root / "private/recipients.csv"
    for name in ("Désiré", "De\u0301sire\u0301"):
        listed.write_text(f"{head}\n{nameless(name)}\n")
        run("letters", "build", "--campaign", "une", "--output", root / "private/une", root=root)
        prepared = {line.split(b'"key":"')[1][:11] for line in ledger(root).splitlines()
                    if b"prepared" in line}
        assert len(prepared) == 1, prepared
        tried += 1
    row("names in NFC and NFD", f"{tried} commands",
        "names that become addresses are refused with their place; elsewhere both are one name")


def long_names():
    root = small("long")
    name = "n" * 255
    static(root, name)
    static(root, "m" * 251 + ".txt")
    page(root, "p" * 60 + ".md")
    run("build", root=root)
    assert (root / "public" / name).exists() and files(root / "public")["m" * 251 + ".txt"]
    refused("build", name="file.name", code=1, root=(page(root, "p" * 252 + ".md"), root)[1])
    (root / "content/pages" / ("p" * 252 + ".md")).unlink()
    tried = 2
    # A copy that is compressed has a longer name, which no disk can hold.
    with (root / "site.toml").open("a") as site:
        site.write('\n[publish.ici]\nkind = "folder"\npath = "www"\ncompress = "beside"\n')
    said = run("publish", "--yes", root=root, code=(0, 1, 2))
    assert said.code == 0 and (root / "www" / name).exists() or name in said.text, said.text
    assert_tidy(root, "a name too long to be compressed")
    # As deep as the system lets a path be, and deeper than the output can be.
    root = small("deep")
    deep = root / "content/static"
    while len(str(deep)) < 3600:
        deep = deep / ("d" * 100)
    deep.mkdir(parents=True)
    (deep / "fin.txt").write_text("fin")
    run("build", root=root)
    assert any(name.endswith("/fin.txt") for name in files(root / "public"))
    far = WORK / "/".join(["o" * 200] * 3)
    refused("build", "--output", far, name=str(far), root=root)
    assert not far.exists() or not files(far), "a part of a site"
    run("build", "--output", WORK / "near", root=root)
    refused("build", "--output", WORK / ("x" * 256), name="x" * 256, root=root)
    refused("build", "--output", "/".join(["y" * 100] * 50), name="y" * 100, root=root)
    row("names of 255 bytes, paths of nearly 4096", f"{tried + 6} commands",
        "built; what the system does not take is named (code 2), with nothing of it made")


def links():
    """Links that lead back, nowhere, out, to themselves, and too many of them."""
    tried = 0
    for at, target in (("content/pages/tour", "."), ("content/tour", ".."), ("content/static/tour", ".."),
                       ("content/members/tour", "../../content"), ("content/static/nulle-part", "rien"),
                       ("content/pages/soi.md", "soi.md"), ("content/static/soi", "soi"),
                       ("content/members/dehors.md", "/etc/passwd"), ("content/static/dehors", "/etc")):
        root = small("links")
        path = root / at
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
        for command in ("check", "build"):
            refused(command, name=at, code=1, root=root)
            tried += 1
        assert not (root / "public").exists()
    root = small("links")
    # A chain longer than the system follows (40).
    static(root, "fin.txt")
    for index in range(60):
        target = "fin.txt" if index == 0 else f"l{index - 1}.txt"
        (root / "content/static" / f"l{index}.txt").symlink_to(target)
    said = refused("build", name="content/static/l59.txt", code=(1, 2), root=root)
    assert "l5.txt" not in said.text, said.text
    # Where the files themselves are links: to itself, and to a folder that is one.
    for at in ("site.toml", "content", "themes", "private", "public"):
        root = small("links")
        path = root / at
        if path.is_dir():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)
        path.symlink_to(at)
        said = run("build", root=root, code=(0, 1, 2))
        assert said.code or at in ("themes", "private"), said.text
        assert said.code == 0 or at in said.text, (at, said.text)
        tried += 1
    # Outside of what is looked at, links may do what they want; the output may be one.
    root = small("links")
    (root / "autre").symlink_to(".")
    (root / "private").mkdir(exist_ok=True)
    (root / "private/tour").symlink_to("..")
    elsewhere = WORK / "linked"
    elsewhere.mkdir()
    (root / "public").symlink_to(elsewhere)
    run("build", root=root)
    run("check", root=root)
    assert files(elsewhere)
    row("links: loops, to nowhere, out, to themselves, chains of 60", f"{tried + 3} commands",
        "each named; no site of a part; none followed out of `content`")


def many():
    """Very many files, where they are published and where they are nobody's business."""
    memory = Disk("many", "size=2g,nr_inodes=1m") if can_mount() else contextlib.nullcontext()
    with memory:
        home = WORK / "many"
        home.mkdir(exist_ok=True)
        for place in ("content/static", "node_modules/a", "private", "public"):
            root = home / "network"
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(small("many-small"), root)
            if place == "public":
                run("build", root=root)
            folder = root / place / "tas"
            folder.mkdir(parents=True)
            for index in range(MANY):
                if index % 1000 == 0:
                    part = folder / f"{index // 1000}"
                    part.mkdir()
                (part / f"f{index}.txt").write_bytes(b"x")
            began = time.monotonic()
            run("build", root=root)
            took = time.monotonic() - began
            built = len(files(root / "public")) > MANY
            assert built == (place in ("content/static", "public")), place
            began = time.monotonic()
            run("build", root=root)
            again = time.monotonic() - began
            run("check", root=root)
            row(f"{MANY:,} files in `{place}`", "2 builds, 1 check",
                f"{'published' if place == 'content/static' else 'left alone'}: {took:.1f} s, and "
                f"{again:.1f} s when nothing changed")
            shutil.rmtree(root)


@contextlib.contextmanager
def without_capitals():
    """A drive on which `A` and `a` are one name: exFAT, by a program, since few kernels have it."""
    image, place = WORK / "exfat", WORK / "sans-capitales"
    with image.open("wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["mkfs.exfat", image], check=True, capture_output=True)
    loop = subprocess.run(["losetup", "-f", "--show", image], check=True, capture_output=True,
                          text=True).stdout.strip()
    try:
        place.mkdir()
        subprocess.run(["mount.exfat-fuse", loop, place], check=True, capture_output=True)
        try:
            yield place
        finally:
            subprocess.run(["umount", place], check=True)
    finally:
        subprocess.run(["losetup", "-d", loop], check=True)


def capitals():
    """Names that differ in nothing but capitals."""
    root = small("capitals")
    static(root, "Plan.txt", "grand")
    static(root, "plan.txt", "petit")
    refused("build", name="plan.txt", code=1, root=root)
    (root / "content/static/plan.txt").unlink()
    tools = ("mkfs.exfat", "mount.exfat-fuse", "losetup")
    if os.getuid() or not all(map(shutil.which, tools)) or not os.path.exists("/dev/fuse"):
        print("no drive without capitals can be had: left out (Debian: exfat-fuse exfatprogs)")
        return
    with without_capitals() as drive:
        (drive / "PROBE").write_text("")
        assert (drive / "probe").exists(), "this drive has capitals"
        output = drive / "site"
        static(root, "Plans/Plan.txt", "grand")
        for turn in range(6):
            run("build", "--output", output, root=root)
            run("build", "--output", WORK / "with", root=root)
            assert_same(files(output), files(WORK / "with"), f"capitals, turn {turn}")
            assert_tidy(output, f"capitals, turn {turn}")
            if turn == 1:
                said = run("build", "--output", output, root=root)
                assert "nothing has changed" in said.text, said.text
            # Other capitals: of the folder, then of a file in it.
            static_folder = root / "content/static"
            folder = next(path for path in static_folder.iterdir() if path.is_dir())
            if turn % 2:
                folder = folder.rename(static_folder / folder.name.swapcase())
            else:
                one = min(folder.iterdir())
                one.rename(folder / one.name.swapcase())
        run("build", "--output", output, root=root)
        # A network that lies there.
        shutil.copytree(root, drive / "network")
        run("build", root=drive / "network")
        assert_same(files(drive / "network/public"), files(output), "a network on such a drive")
        run("build", root=drive / "network")
        assert_tidy(drive / "network", "a network on such a drive")
    row("names that differ in capitals, on a drive that has none (exFAT)", "15 builds",
        "two such files are refused; a file whose capitals change keeps its bytes")


def bare():
    """No home, no language, no terminal, nobody who reads what is said."""
    root = sample("bare")
    env = {"PATH": os.environ["PATH"]}
    whole = None
    tried = 0
    for more in ({}, {"HOME": ""}, {"HOME": "/nowhere"}, {"HOME": "relative"}, {"LC_ALL": "C"},
                 {"LC_ALL": "POSIX"}, {"LANG": "xx_YY.UTF-8"}, {"TZ": "Nowhere/None"},
                 {"XDG_CACHE_HOME": "/proc/none"}, {"PIGNON_CACHE": ""}, {"TMPDIR": "/nowhere"},
                 {"TERM": "dumb", "COLUMNS": "1"}, {"COLUMNS": "x"}):
        for command in (("build", "--output", root / "public"), ("check",), ("legitimacy",)):
            said = run(*command, root=root, env=env | more, cwd=root, code=(0, 1))
            assert said.code == 0 or command == ("legitimacy",), said.text
            tried += 1
        there = files(root / "public")
        whole = whole or there
        assert_same(there, whole, str(more))
        shutil.rmtree(root / "public")
        said = run("letters", "plan", "--campaign", "c", root=root, env=env | more)
        assert "16 letters" in said.text, said.text
    assert not (root / ".cache").exists() and not (root / "relative").exists()
    row("no HOME, C and POSIX locale, no such zone, no place for temporary files", f"{tried} commands",
        "the same site, byte for byte; nothing written elsewhere")
    # Nobody listens: closed, full, gone.
    tried = 0
    commands = (("build",), ("check",), ("check", "--format", "json"), ("legitimacy",), ("--help",),
                ("letters", "plan", "--campaign", "c"), ("letters", "build", "--campaign", "c"),
                ("man",), ("completions", "bash"), ("letters", "history"))
    for command in commands:
        for redirect, codes in ((">&-", (0, 1, 2)), (">&- 2>&-", (0, 1, 2)), ("<&-", (0, 1)),
                                (">/dev/full", (0, 1, 2)), (">/dev/full 2>/dev/full", (0, 1, 2)),
                                ("2>&1 | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}", (0, 1, 2, 141)),
                                ("2>/dev/null | true; exit ${PIPESTATUS[0]}", (0, 1, 2, 141))):
            shutil.rmtree(root / "public", ignore_errors=True)
            line = f'"$0" "$@" {redirect}'
            done = subprocess.run(
                ["bash", "-c", line, PIGNON, *command, "--today", TODAY, "--ui-lang", "en"], cwd=root,
                env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
            text = done.stdout.decode("utf-8", "replace")
            assert done.returncode in codes, (command, redirect, done.returncode, text)
            assert "panicked" not in text, (command, redirect, text)
            if command == ("build",):
                assert_same(files(root / "public"), whole, redirect)
            tried += 1
    row("output that is closed, full or that nobody reads; no input", f"{tried} commands",
        "no panic, the work is done all the same")


TRIALS = (spellings, long_names, links, many, capitals, bare)
