"""Publishes to real services on loopback, breaks them, and looks at what is left.

What cannot be tried here fails: `PIGNON_NO_MOUNT=1` alone leaves out, by hand, the full disk on a
machine where nothing may be mounted. `PIGNON_SEED` repeats the moments of a run, `PIGNON_KILLS`
says how many there are for each place.
"""

import hashlib
import http.client
import http.server
import json
import os
import pathlib
import random
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

PIGNON = sys.argv[1]
HERE = pathlib.Path(__file__).resolve().parent
TODAY = "2026-12-01"
MANIFEST = ".pignon-manifest.json"
WORK = pathlib.Path(tempfile.mkdtemp(prefix="pignon-publish-"))
# sshd wants the folders above keys to be nobody else's.
WORK.chmod(0o755)
PROCESSES = []
SEED = int(os.environ.get("PIGNON_SEED") or random.randrange(1_000_000))
RANDOM = random.Random(SEED)
KILLS = int(os.environ.get("PIGNON_KILLS") or 6)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit(f"nothing listens on {port}")


# The network that is published: that of the suite, with files enough to be interrupted.

SITE = WORK / "network"


def network(place, version):
    if SITE.exists():
        shutil.rmtree(SITE)
    shutil.copytree(HERE.parent / "broken/base", SITE)
    toml = (SITE / "site.toml").read_text()
    toml = toml.replace('name = "Réseau Témoin"', f'name = "Réseau Témoin {version}"', 1)
    (SITE / "site.toml").write_text(toml + "\n" + place)
    static = SITE / "content/static"
    static.mkdir()
    for index in range(40):
        (static / f"fichier-{index}-{version}.txt").write_text(f"{version} {index}\n" * 50)
    pages = SITE / "content/pages"
    pages.mkdir(exist_ok=True)
    for index in range(10):
        (pages / f"page-{version}-{index}.md").write_text(
            f'+++\ntitle = "Page {index}"\n+++\n\nVersion {version}.\n'
        )


def environment(**more):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "GIT_"))}
    env |= {"PIGNON_CACHE": str(WORK / "cache"), "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    env |= {"AWS_EC2_METADATA_DISABLED": "true", "HOME": str(WORK)}
    return env | {k: str(v) for k, v in more.items()}


def start(*args, env=None, command=("publish",)):
    words = [PIGNON, *command, "--root", str(SITE), "--today", TODAY, "--ui-lang", "en", *args]
    return subprocess.Popen(
        words, env=env or environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )


def publish(*args, code=0, env=None):
    process = start(*args, env=env)
    said, _ = process.communicate(timeout=300)
    assert process.returncode == code, f"{args}: {process.returncode}\n{said}"
    return process.returncode, said


def kill_when(is_time, *args, **more):
    """Publishes, and switches everything off at a moment; whether it was still at work."""
    process = start(*args, **more)
    # Its words are few: they fit into the pipe.
    while process.poll() is None and not is_time():
        time.sleep(0.001)
    is_at_work = process.poll() is None
    try:
        # Everything it started dies with it, as when a machine is switched off.
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.communicate()
    return is_at_work


def built(name):
    output = WORK / "built" / name
    subprocess.run(
        [PIGNON, "build", "--root", SITE, "--output", output, "--today", TODAY, "--quiet"],
        check=True, env=environment(),
    )
    return files(output)


def files(folder):
    found = {}
    for path in pathlib.Path(folder).rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(".pignon-"):
            found[name] = path.read_bytes()
    return found


def settled(look):
    """What is there when what was on its way has arrived."""
    while True:
        try:
            before = look()
            time.sleep(0.05)
            if look() == before:
                return before
        except FileNotFoundError:
            pass


def needs(html):
    """The files of the site that a page fetches."""
    return {
        match.lstrip("/")
        for match in re.findall(r'(?:href|src)="(/assets/[^"#?]+)"', html.decode())
    }


def assert_whole(there, old, new, when):
    """Every page that is there is an old or a new one, and has all that it needs."""
    looked = 0
    for name, data in there.items():
        if name.endswith(".html"):
            assert data in (old.get(name), new.get(name)), f"{when}: {name} is torn"
            needed = needs(data)
            lacking = {n for n in needed if n not in there}
            assert not lacking, f"{when}: {name} lacks {lacking}"
            looked += len(needed)
    assert looked >= 20, f"{when}: only {looked} needs of pages were looked at"


def assert_same(there, site, when):
    lacking, extra = site.keys() - there.keys(), there.keys() - site.keys()
    assert not lacking and not extra, f"{when}: lacking {lacking}, extra {extra}"
    wrong = [name for name in site if site[name] != there[name]]
    assert not wrong, f"{when}: {wrong} differ"


def story(name, place, look, env=None, progress=None):
    """First publication, second without work, then changes killed at random moments.

    `progress` counts what has been done at the place; without it the moments are random times.
    """
    env = env or environment()
    network(place, 1)
    old = built(f"{name}-1")
    publish("--yes", env=env)
    assert_same(look(), old, f"{name}: first")
    _, said = publish(env=env)
    assert "nothing to send" in said, said
    network(place, 2)
    new = built(f"{name}-2")
    before, began = progress() if progress else 0, time.monotonic()
    publish("--yes", env=env)
    took, steps = time.monotonic() - began, (progress() if progress else 0) - before
    assert not progress or steps >= 50, f"{name}: only {steps} steps were seen"
    assert_same(look(), new, f"{name}: second")
    network(place, 1)
    publish("--yes", env=env)
    killed = amid = 0
    for _ in range(KILLS):
        network(place, 2)
        if progress:
            before, wanted = progress(), RANDOM.randrange(1, steps)
            killed += kill_when(lambda: progress() - before >= wanted, "--yes", env=env)
            when = f"{name}: killed after {wanted} of {steps} steps"
        else:
            until = time.monotonic() + took * RANDOM.uniform(0.2, 1.0)
            killed += kill_when(lambda: time.monotonic() >= until, "--yes", env=env)
            when = f"{name}: killed at a random time"
        there = settled(look)
        amid += there not in (old, new)
        assert_whole(there, old, new, when)
        publish("--yes", env=env)
        assert_same(look(), new, f"{when}, and published again")
        _, said = publish(env=env)
        assert "nothing to send" in said, said
        network(place, 1)
        publish("--yes", env=env)
        assert_same(look(), old, f"{when}, and back")
    assert killed > 0, f"{name}: nothing was killed"
    assert amid > 0 or not progress, f"{name}: nothing was killed amid its work"
    print(f"{name}: killed {killed} times in {KILLS}, {amid} times between old and new; "
          "always whole, and completed by the next")


def two_at_once(name, place, look, env=None, meet=None):
    """Two publications that meet at the last moment at which neither knows of the other."""
    alone = env or environment()
    network(place, 1)
    publish("--yes", env=alone)
    network(place, 2)
    new = built(f"{name}-2")
    env = meet(alone)
    # Two commits of one second, of the same files by the same person, would be one and the same.
    dated = [env | {"GIT_COMMITTER_DATE": f"2026-12-01T12:00:0{second}Z"} for second in range(2)]
    both = [start("--yes", env=own) for own in dated]
    said = [process.communicate(timeout=300)[0] for process in both]
    codes = sorted(process.returncode for process in both)
    assert codes == [0, 2], said
    assert any("somebody else" in words for words in said), said
    publish("--yes", env=alone)
    assert_same(look(), new, f"{name}: after two at once")
    print(f"{name}: of two at once one was told, then all was right")


def meeting(program, mark):
    """Lets two runs of a system's program wait for each other before they do what `mark`, a
    condition of the shell on its words "$*" and its input, is true for."""

    def meet(env):
        folder = WORK / f"meeting-{program}-{RANDOM.randrange(10**9)}"
        (folder / "here").mkdir(parents=True)
        real = shlex.quote(shutil.which(program))
        wrapper = folder / program
        wrapper.write_text(
            f"""#!/bin/sh
input=$(mktemp); cat >"$input"
if {mark} && [ ! -e {folder}/met ]; then
  : >{folder}/here/$$
  n=0
  while [ "$(ls {folder}/here | wc -l)" -lt 2 ]; do
    sleep 0.05; n=$((n + 1)); [ $n -lt 1200 ] || exit 99
  done
  sleep 0.2; : >{folder}/met
fi
{real} "$@" <"$input"; code=$?
rm -f "$input"; exit $code
"""
        )
        wrapper.chmod(0o755)
        return env | {"PATH": f"{folder}:{os.environ['PATH']}"}

    return meet


def crowd(env, expected):
    """Counts the runs of sftp that send files: each waits until as many are there as should be,
    and then a moment longer. Gives the environment, and what counts how many there were at most."""
    folder = WORK / f"crowd-{RANDOM.randrange(10**9)}"
    (folder / "here").mkdir(parents=True)
    real = shlex.quote(shutil.which("sftp"))
    wrapper = folder / "sftp"
    wrapper.write_text(
        f"""#!/bin/sh
input=$(mktemp); cat >"$input"
if grep -q '^put .*/share-' "$input"; then
  : >{folder}/here/$$
  n=0
  while [ ! -e {folder}/met ] && [ "$(ls {folder}/here | wc -l)" -lt {expected} ]; do
    sleep 0.05; n=$((n + 1)); [ $n -lt 1200 ] || exit 99
  done
  : >{folder}/met; sleep 0.3
  ls {folder}/here | wc -l >>{folder}/counted
fi
{real} "$@" <"$input"; code=$?
rm -f "$input" {folder}/here/$$; exit $code
"""
    )
    wrapper.chmod(0o755)
    most = lambda: max(int(line) for line in (folder / "counted").read_text().split())
    return env | {"PATH": f"{folder}:{os.environ['PATH']}"}, most


# SSH

SSH = WORK / "ssh"


def make_keys():
    SSH.mkdir()
    for name in ("host", "user", "stranger"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", SSH / name], check=True
        )
    (SSH / "authorized").write_text((SSH / "user.pub").read_text())
    (SSH / "authorized").chmod(0o600)
    (SSH / "unknown").write_text("")
    pathlib.Path("/run/sshd").mkdir(exist_ok=True)


def start_sshd(port, refused=""):
    """An SSH server; `refused` are requests of SFTP that it does not know."""
    host_key = (SSH / "host.pub").read_text().split()
    with (SSH / "known").open("a") as known:
        known.write(f"[127.0.0.1]:{port} {host_key[0]} {host_key[1]}\n")
    sftp = f"internal-sftp -P {refused}" if refused else "internal-sftp"
    config = SSH / f"sshd_config-{port}"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {SSH}/host\nUsePAM no\n"
        f"AuthorizedKeysFile {SSH}/authorized\nPasswordAuthentication no\n"
        f"KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nStrictModes no\n"
        f"PidFile {SSH}/pid-{port}\nSubsystem sftp {sftp}\nMaxStartups 50\n"
    )
    server = subprocess.Popen(
        ["/usr/sbin/sshd", "-D", "-e", "-f", config], stderr=open(SSH / f"log-{port}", "w")
    )
    PROCESSES.append(server)
    return server


def ssh_config(name, key="user", known="known"):
    path = SSH / name
    path.write_text(
        f"Host *\n  IdentityFile {SSH}/{key}\n  IdentitiesOnly yes\n"
        f"  UserKnownHostsFile {SSH}/{known}\n  GlobalKnownHostsFile /dev/null\n"
        f"  StrictHostKeyChecking yes\n"
    )
    return environment(PIGNON_SSH_CONFIG=path)


def ssh_place(kind, port, path, more=""):
    user = subprocess.check_output(["id", "-un"], text=True).strip()
    return (
        f'[publish.host]\nkind = "{kind}"\nhost = "127.0.0.1"\nport = {port}\nuser = "{user}"\n'
        f'path = "{path}"\n{more}'
    )


def steps_in(target):
    """What has been done in a folder: the number of its files that are of one version only."""

    def progress():
        steps = 0
        for version, sign in ((1, -1), (2, 1)):
            steps += sign * sum(1 for _ in target.glob(f"fichier-*-{version}.txt"))
            steps += sign * sum(1 for _ in target.glob(f"page-{version}-*/index.html"))
        return steps

    return progress


def ssh():
    make_keys()
    port, plain_port, stuck_port = free_port(), free_port(), free_port()
    server = start_sshd(port)
    start_sshd(plain_port, refused="posix-rename")
    start_sshd(stuck_port, refused="remove")
    for each in (port, plain_port, stuck_port):
        wait_for(each)
    env = ssh_config("good")
    claims = """grep -q '^mkdir .*pignon-run-' "$input\""""
    for name, kind, at in (("sftp", "sftp", port), ("rsync", "rsync", port),
                           ("sftp without posix-rename", "sftp", plain_port)):
        # Signs that shells, sftp and patterns know.
        target = WORK / f"www [1]* l'été {name}" / "site"
        place = ssh_place(kind, at, target)
        look = lambda target=target: files(target)
        story(name, place, look, env, steps_in(target))
        two_at_once(name, place, look, env, meeting("sftp", claims))
        # Whoever serves the files can read them.
        modes = {path.stat().st_mode & 0o777 for path in target.rglob("*") if path.is_file()}
        assert modes == {0o644} or kind == "sftp" and modes <= {0o644, 0o664}, modes
        # Nothing of ours is left but the manifest and the last claim.
        left = sorted(path.name for path in target.glob(".pignon-*"))
        assert len(left) == 2 and left[0] == MANIFEST, left
        foreign = WORK / f"foreign {name}"
        foreign.mkdir()
        (foreign / "index.php").write_text("<?php")
        network(ssh_place(kind, at, foreign), 1)
        _, said = publish(code=2, env=env)
        assert "files that pignon did not put there" in said, said
        publish("--yes", env=env)
        assert (foreign / "index.php").exists()
    print("sftp, rsync: files of others are asked about and kept")
    stuck(port, stuck_port, env)
    network(ssh_place("sftp", port, WORK / "nowhere"), 1)
    _, said = publish(code=2, env=ssh_config("stranger.conf", key="stranger"))
    assert "access refused" in said and "Permission denied" in said, said
    _, said = publish(code=2, env=ssh_config("unknown.conf", known="unknown"))
    assert "not known to ssh" in said, said
    network(ssh_place("sftp", free_port(), WORK / "nowhere"), 1)
    _, said = publish(code=2, env=env)
    assert "nobody answers" in said, said
    assert not (WORK / "nowhere").exists()
    print("sftp: wrong key, unknown host, refused connection are told apart")
    late(env)
    bounded(port, env)
    for kind in ("sftp", "rsync"):
        full_host(kind, port, env)
    server.terminate()


def stuck(port, stuck_port, env):
    """A host that deletes nothing: what is still there stays in the manifest."""
    target = WORK / "stuck"
    network(ssh_place("sftp", port, target), 1)
    old = built("stuck-1")
    publish(env=env)
    network(ssh_place("sftp", stuck_port, target), 2)
    new = built("stuck-2")
    _, said = publish("--yes", code=2, env=env)
    assert "could not be deleted" in said, said
    there = files(target)
    assert_whole(there, old, new, "nothing can be deleted")
    assert there == old | new, "all of both is there"
    manifest = json.loads((target / MANIFEST).read_text())
    assert set(manifest["leaving"]) == old.keys() - new.keys(), manifest["leaving"]
    network(ssh_place("sftp", port, target), 2)
    publish("--yes", env=env)
    assert_same(files(target), new, "what was left is deleted by the next")
    print("sftp: what the host does not delete stays listed, and goes the next time")


def late(env):
    """A host that is not up yet: it is asked again, each time after a longer pause."""
    port = free_port()
    target = WORK / "late"
    network(ssh_place("sftp", port, target), 1)
    asked, refused = [], socket.socket()
    refused.bind(("127.0.0.1", port))
    refused.listen()

    def refuse():
        # Three calls are answered and cut off, the fourth by the server.
        for _ in range(3):
            connection, _ = refused.accept()
            asked.append(time.monotonic())
            connection.close()
        refused.close()
        start_sshd(port)

    thread = threading.Thread(target=refuse, daemon=True)
    thread.start()
    host_key = (SSH / "host.pub").read_text().split()
    with (SSH / "known").open("a") as known:
        known.write(f"[127.0.0.1]:{port} {host_key[0]} {host_key[1]}\n")
    publish(env=env)
    thread.join(timeout=60)
    first, second = asked[1] - asked[0], asked[2] - asked[1]
    assert first >= 0.5 and second >= 1.0, (first, second)
    assert (target / "index.html").exists()
    print(f"sftp: a host that cuts three calls off is asked again, after {first:.1f} s and "
          f"{second:.1f} s")


def bounded(port, env):
    """As many connections as site.toml says send at once."""
    for line, expected in (("", 4), ("connections = 2\n", 2)):
        network(ssh_place("sftp", port, WORK / f"bounded-{expected}", line), 1)
        counting, most = crowd(env, expected)
        publish(env=counting)
        assert most() == expected, (most(), expected)
    print("sftp: four send at once, or as many as site.toml says")


def small_disk(name, size):
    """A disk of its own that is soon full; None where none may be mounted."""
    if os.environ.get("PIGNON_NO_MOUNT") == "1":
        print(f"{name}: full disk not tried, as PIGNON_NO_MOUNT says")
        return None
    disk = WORK / f"small-{name}"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], check=True)
    return disk


def fill(disk, left):
    (disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(disk).free - left))


def full(name, place, look, env, fill, empty):
    """A place that takes no more: what was published stays, and the next time completes it."""
    network(place, 1)
    old = built(f"full-{name}-1")
    publish("--yes", env=env)
    assert_same(look(), old, f"{name}: before the place is full")
    network(place, 2)
    new = built(f"full-{name}-2")
    fill()
    for _ in range(2):
        _, said = publish("--yes", code=2, env=env)
        assert "no space is left there" in said, said
        assert_whole(look(), old, new, f"{name}: full")
    empty()
    publish("--yes", env=env)
    assert_same(look(), new, f"{name}: after room was made")
    _, said = publish(env=env)
    assert "nothing to send" in said, said
    print(f"{name}: a full place leaves a whole site, and the next time completes it")


def full_host(kind, port, env):
    disk = small_disk(kind, "1500k")
    if disk is None:
        return
    try:
        target = disk / "site"
        place = ssh_place(kind, port, target)
        full(kind, place, lambda: files(target), env, lambda: fill(disk, 20_000),
             (disk / "ballast").unlink)
    finally:
        subprocess.run(["umount", disk], check=True)


# S3

class Slow(http.server.BaseHTTPRequestHandler):
    """Between pignon and the store: answers late, fails at times, refuses for a while."""

    port = None
    delay = 0.0
    failing = 0
    answered = 0
    active = 0
    done = 0
    # Two that write the manifest wait here for each other.
    meeting = None
    # How often a file is still refused, and when it was asked for.
    stubborn = {}
    asked = []
    # How many files are still taken before the store is full, and how many are sent to it at once.
    room = None
    uploads = most_uploads = 0
    counting = threading.Lock()

    def relay(self):
        is_upload = self.command == "PUT" and not self.path.endswith(MANIFEST)
        with Slow.counting:
            Slow.answered += 1
            Slow.active += 1
            Slow.uploads += is_upload
            Slow.most_uploads = max(Slow.most_uploads, Slow.uploads)
        try:
            self.pass_on(is_upload)
        finally:
            with Slow.counting:
                Slow.active -= 1

    def pass_on(self, is_upload):
        time.sleep(Slow.delay)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        refuses = Slow.failing and Slow.answered % Slow.failing == 0
        name = self.path.rsplit("/", 1)[-1]
        if name in Slow.stubborn and self.command == "PUT":
            with Slow.counting:
                Slow.asked.append(time.monotonic())
                refuses = Slow.stubborn[name] > 0
                Slow.stubborn[name] -= 1
        status = 503 if refuses else None
        if Slow.room is not None and self.command == "PUT":
            with Slow.counting:
                Slow.room -= 1
                status = 507 if Slow.room < 0 else status
        if status:
            self.answer(is_upload, status, [], b"")
            return
        meeting = Slow.meeting
        if meeting and self.command == "PUT" and name == MANIFEST:
            Slow.meeting = None if meeting.n_waiting else meeting
            meeting.wait(timeout=60)
        upstream = http.client.HTTPConnection("127.0.0.1", Slow.port, timeout=60)
        upstream.request(self.command, self.path, body, dict(self.headers))
        answer = upstream.getresponse()
        data = answer.read()
        with Slow.counting:
            Slow.done += self.command in ("PUT", "DELETE", "POST")
        fields = [(name, value) for name, value in answer.getheaders()
                  if name.lower() not in ("transfer-encoding", "connection", "content-length")]
        length = answer.getheader("Content-Length") if self.command == "HEAD" else None
        self.answer(is_upload, answer.status, fields, data, length)

    def answer(self, is_upload, status, fields, data, length=None):
        # Whoever hears the answer may send the next: this one is over before.
        with Slow.counting:
            Slow.uploads -= is_upload
        self.send_response(status)
        for name, value in fields:
            self.send_header(name, value)
        self.send_header("Content-Length", length or str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = relay

    def log_message(self, *args):
        pass


class Quiet(http.server.ThreadingHTTPServer):
    """Says nothing of clients that were killed in the middle of an answer."""

    def handle_error(self, request, client_address):
        pass


def s3():
    moto, relay = free_port(), free_port()
    server = subprocess.Popen(
        [shutil.which("moto_server") or "moto_server", "-H", "127.0.0.1", "-p", str(moto)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(),
    )
    PROCESSES.append(server)
    wait_for(moto)
    Slow.port = moto
    between = Quiet(("127.0.0.1", relay), Slow)
    threading.Thread(target=between.serve_forever, daemon=True).start()

    def ask(method, path):
        request = urllib.request.Request(f"http://127.0.0.1:{moto}{path}", method=method)
        request.add_header("Authorization", "AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/s3/aws4_request")
        return urllib.request.urlopen(request)

    ask("PUT", "/reseau")

    def look():
        # What was on its way when somebody was killed still arrives.
        while Slow.active:
            time.sleep(0.01)
        listing = ask("GET", "/reseau?list-type=2&prefix=site/&max-keys=1000").read().decode()
        keys = [k.replace("&amp;", "&") for k in re.findall("<Key>([^<]*)</Key>", listing)]
        found = {}
        for key in keys:
            name = key.removeprefix("site/")
            if not name.startswith(".pignon-"):
                found[name] = ask("GET", "/reseau/" + urllib.request.quote(key)).read()
        return found

    def place(port, more=""):
        return (
            '[publish.store]\nkind = "s3"\nbucket = "reseau"\nregion = "us-east-1"\n'
            f'path = "site"\nendpoint = "http://127.0.0.1:{port}"\n{more}'
        )

    secret = "wJalrXUtnFEMI-not-a-real-key"
    env = environment(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY=secret)
    Slow.delay = 0.02
    story("s3", place(relay), look, env, lambda: Slow.done)
    Slow.delay = 0.01

    def meet(env):
        Slow.meeting = threading.Barrier(2)
        return env

    two_at_once("s3", place(relay), look, env, meet)
    Slow.delay = 0.05
    for line, expected in (("", 4), ("connections = 2\n", 2)):
        for version in (1, 2):
            network(place(relay, line), version)
            Slow.uploads = Slow.most_uploads = 0
            publish("--yes", env=env)
            assert Slow.most_uploads == expected, (Slow.most_uploads, expected)
    print("s3: four files are sent at once, or as many as site.toml says")
    Slow.delay = 0.0

    def set_room(room):
        Slow.room = room

    for room in (0, 1, 25):
        full("s3", place(relay), look, env, lambda room=room: set_room(room),
             lambda: set_room(None))
    Slow.failing = 5
    network(place(relay), 1)
    publish("--yes", env=env)
    assert_same(look(), built("s3-failing"), "s3: every fifth answer is an error")
    Slow.failing = 0
    print("s3: a store that answers every fifth time with 503 is tried again")
    network(place(relay), 2)
    Slow.stubborn = {"sitemap.xml": 3}
    publish("--yes", env=env)
    pauses = [b - a for a, b in zip(Slow.asked, Slow.asked[1:])]
    assert len(pauses) == 3 and all(pause >= 0.09 for pause in pauses), pauses
    assert_same(look(), built("s3-stubborn"), "s3: one file refused three times")
    print(f"s3: a file refused three times is sent after {[round(p, 1) for p in pauses]} s")

    network(place(moto, 'compress = "instead"\n'), 2)
    publish("--yes", env=env)
    head = ask("HEAD", "/reseau/site/index.html")
    assert head.headers["Content-Type"] == "text/html; charset=utf-8", head.headers
    assert head.headers["Cache-Control"] == "no-cache", head.headers
    assert head.headers["Content-Encoding"] == "gzip", head.headers
    sheet = next(n for n in look() if n.startswith("assets/") and n.endswith(".css"))
    head = ask("HEAD", f"/reseau/site/{sheet}")
    assert head.headers["Cache-Control"] == "public, max-age=31536000, immutable", head.headers
    print("s3: type, keeping and encoding of files are right")

    credentials = WORK / "credentials"
    credentials.write_text(
        f"[reseau]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = {secret}\n"
    )
    network(place(moto, 'profile = "reseau"\n'), 1)
    publish("--yes", env=environment(AWS_SHARED_CREDENTIALS_FILE=credentials))
    _, said = publish(code=2, env=environment())
    assert "no keys for this store" in said, said
    network(place(moto).replace('"reseau"', '"nulle-part"'), 1)
    _, said = publish(code=2, env=env)
    assert "this is not there" in said and secret not in said, said
    network(place(free_port()), 1)
    _, said = publish(code=2, env=env)
    assert "nobody answers" in said and secret not in said, said
    server.terminate()

    class Refusing(http.server.BaseHTTPRequestHandler):
        def relay(self):
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body = (
                b"<Error><Code>InvalidAccessKeyId</Code><Message>The key does not exist."
                b"</Message></Error>"
            )
            self.send_response(403)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PUT = do_DELETE = relay

        def log_message(self, *args):
            pass

    refusing = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=refusing.serve_forever, daemon=True).start()
    network(place(refusing.server_address[1]), 1)
    _, said = publish(code=2, env=env)
    assert "access refused: InvalidAccessKeyId" in said and secret not in said, said
    print("s3: no key, no bucket, nobody there, wrong key are told apart, the key never said")


# git

def branch(bare):
    """The files of the branch that is published."""
    checked_out = WORK / "checked-out"
    shutil.rmtree(checked_out, ignore_errors=True)
    subprocess.run(
        ["git", "-c", "core.quotePath=false", "clone", "--quiet", "--branch", "pages", bare,
         checked_out], check=True,
    )
    shutil.rmtree(checked_out / ".git")
    return files(checked_out)


def git():
    bare = WORK / "site.git"
    subprocess.run(["git", "init", "--quiet", "--bare", bare], check=True)
    place = f'[publish.pages]\nkind = "git"\nrepository = "{bare}"\nbranch = "pages"\n'

    look = lambda: branch(bare)
    story("git", place, look)
    two_at_once("git", place, look, meet=meeting("git", """[ "$(echo " $* " | grep -c ' push ')" = 1 ]"""))
    subprocess.run(["git", "-C", bare, "fsck", "--strict"], check=True, capture_output=True)
    full_repository()
    hook = bare / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\necho 'protected branch' >&2\nexit 1\n")
    hook.chmod(0o755)
    network(place, 1)
    _, said = publish("--yes", code=2)
    assert "access refused" in said, said
    print("git: a branch that is protected says so")


def full_repository():
    disk = small_disk("git", "2m")
    if disk is None:
        return
    try:
        bare = disk / "site.git"
        subprocess.run(["git", "init", "--quiet", "--bare", bare], check=True)
        place = f'[publish.pages]\nkind = "git"\nrepository = "{bare}"\nbranch = "pages"\n'
        full("git", place, lambda: branch(bare), environment(), lambda: fill(disk, 20_000),
             (disk / "ballast").unlink)
        subprocess.run(["git", "-C", bare, "fsck", "--strict"], check=True, capture_output=True)
    finally:
        subprocess.run(["umount", disk], check=True)


# nginx

def nginx():
    """The example of docs/hosting.md, as it stands there, served by nginx."""
    text = (HERE.parent.parent / "docs/hosting.md").read_text()
    example = next(b for b in re.findall("```nginx\n(.*?)```", text, re.S) if "server {" in b)
    folder, port = WORK / "nginx", free_port()
    folder.mkdir()
    root = folder / "www"
    network(f'[publish.server]\nkind = "folder"\npath = "{root}"\ncompress = "beside"\n', 1)
    publish()
    for old, new in (
        ("listen 443 ssl;", f"listen 127.0.0.1:{port};"),
        ("root /var/www/my-network;", f"root {root};"),
        ("server_name www.my-network.example;", "server_name localhost;"),
    ):
        assert old in example, old
        example = example.replace(old, new)
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid;\nerror_log {folder}/log;\nevents {{}}\nuser root;\n"
        f"http {{\naccess_log off;\n{example}\n}}\n"
    )
    # nginx looks for it beside its first file, which is this one here.
    shutil.copy("/etc/nginx/mime.types", folder)
    config = ["-c", folder / "nginx.conf"]
    subprocess.run(["/usr/sbin/nginx", "-t", "-q", *config], check=True)
    server = subprocess.Popen(["/usr/sbin/nginx", "-g", "daemon off;", *config])
    PROCESSES.append(server)
    wait_for(port)

    def ask(path, **fields):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", path, headers=fields)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    site = files(root)
    wanted = {}
    every = site["_headers"].decode().removeprefix("/*\n").split("\n/")[0]
    for line in every.splitlines():
        name, value = line.strip().split(": ", 1)
        wanted[name] = value
    assert len(wanted) >= 6, wanted
    sheet = next(n for n in site if n.startswith("assets/") and n.endswith(".css"))
    card = next(n for n in site if n.endswith(".vcf"))
    for path, name, kind, kept in (
        ("/", "index.html", "text/html; charset=utf-8", "no-cache"),
        (f"/{sheet}", sheet, "text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        (f"/{card}", card, "text/vcard; charset=utf-8", "no-cache"),
        ("/search.json", "search.json", "application/json", "no-cache"),
    ):
        status, headers, body = ask(urllib.request.quote(path))
        assert status == 200 and body == site[name], (path, status)
        assert headers["Content-Type"].lower() == kind, (path, headers["Content-Type"])
        assert headers["Cache-Control"] == kept, (path, headers["Cache-Control"])
        for field, value in wanted.items():
            assert headers[field] == value, (path, field, headers[field], value)
    status, headers, body = ask("/", **{"Accept-Encoding": "gzip"})
    assert headers["Content-Encoding"] == "gzip" and body == site["index.html.gz"], headers
    status, headers, body = ask("/nulle-part/")
    assert status == 404 and body == site["404.html"], status
    assert headers["X-Content-Type-Options"] == "nosniff", headers
    for path in (f"/{MANIFEST}", "/_headers"):
        assert ask(path)[0] in (403, 404), path
    assert ask("/.well-known/security.txt")[0] == 200
    server.terminate()
    print("nginx: the example serves pages, types, headers, compressed files and what is hidden")


# Import

def importing():
    """A list that is imported, killed between any two files: each file is whole, and the next
    import completes them."""
    rows = [f"Personne;Numéro {n};sociologue;1/9/2026;fr;04 000 00 {n % 90 + 10};{n:06}"
            for n in range(80)]
    people = WORK / "people.csv"
    people.write_text("Prénom;Nom;Profession;Entrée;Langues;Téléphone;Ordre\n" + "\n".join(rows))
    command = ("import", "members", str(people))

    def run(*args):
        process = start(*args, command=command)
        said, _ = process.communicate(timeout=300)
        assert process.returncode == 0, said
        return said

    def look():
        return {path.relative_to(SITE): path.read_bytes()
                for path in SITE.rglob("*") if path.is_file()}

    def count():
        return sum(1 for _ in (SITE / "content/members").glob("*.md"))

    network("", 1)
    old = look()
    run("--yes", "--quiet")
    new = look()
    assert len(new) >= len(old) + 80, (len(old), len(new))
    def waiting():
        return [path for path in SITE.rglob(".*") if path.name.startswith(".pignon-new-")]

    def kill(is_time, when):
        """Whether it was at work, stopped between two files, and left one that waits."""
        network("", 1)
        was_killed = kill_when(is_time, "--yes", "--quiet", command=command)
        there, left = look(), [path.relative_to(SITE) for path in waiting()]
        for path, data in there.items():
            # What was not put in place yet has a name that no network's file has.
            is_known = data in (old.get(path), new.get(path)) or path in left
            assert is_known, f"import: killed {when}: {path} is torn"
        run("--yes", "--quiet")
        assert look() == new, f"import: killed {when}, and imported again"
        assert "0 new, 0 changed" in run("--yes")
        return was_killed, there not in (old, new), bool(left)

    outcomes = []
    for _ in range(KILLS):
        network("", 1)
        before, wanted = count(), RANDOM.randrange(0, 80)
        outcomes.append(kill(lambda: count() - before > wanted, f"after {wanted}"))
    # And while a file waits to be put in place, until that has been met.
    tries = 0
    while not any(left for _, _, left in outcomes):
        tries += 1
        assert tries < 200, "import: nothing was killed while a file waited"
        outcomes.append(kill(waiting, "while a file waits"))
    killed, amid, left = (sum(each) for each in zip(*outcomes))
    assert killed > 0 and amid > 0, outcomes
    print(f"import: killed {killed} times in {len(outcomes)}, {amid} times between two files, {left} "
          "times while one waited; every file whole, completed by the next, and nothing left over")


print(f"moments of this run: PIGNON_SEED={SEED} PIGNON_KILLS={KILLS}")
try:
    for test in (ssh, s3, git, nginx, importing):
        if len(sys.argv) < 3 or test.__name__ in sys.argv[2:]:
            test()
    print("all holds")
finally:
    for process in PROCESSES:
        process.terminate()
    shutil.rmtree(WORK, ignore_errors=True)
