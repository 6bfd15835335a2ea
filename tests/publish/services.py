"""Publishes to real services on loopback, breaks them, and looks at what is left."""

import hashlib
import http.client
import http.server
import json
import os
import pathlib
import re
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


def publish(*args, code=0, env=None, kill_after=None):
    command = [PIGNON, "publish", "--root", str(SITE), "--today", TODAY, "--ui-lang", "en", *args]
    process = subprocess.Popen(
        command, env=env or environment(), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )
    if kill_after is not None:
        try:
            said, _ = process.communicate(timeout=kill_after)
            return process.returncode, said
        except subprocess.TimeoutExpired:
            # Everything it started dies with it, as when a machine is switched off.
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return None, ""
    said, _ = process.communicate(timeout=300)
    assert process.returncode == code, f"{' '.join(command)}: {process.returncode}\n{said}"
    return process.returncode, said


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


def needs(html):
    """The files of the site that a page fetches."""
    return {
        match.lstrip("/")
        for match in re.findall(r'(?:href|src)="(/assets/[^"#?]+)"', html.decode())
    }


def assert_whole(there, old, new, when):
    for name, data in there.items():
        if name.endswith(".html"):
            assert data in (old.get(name), new.get(name)), f"{when}: {name} is torn"
            lacking = {n for n in needs(data) if n not in there}
            assert not lacking, f"{when}: {name} lacks {lacking}"


def assert_same(there, site, when):
    lacking, extra = site.keys() - there.keys(), there.keys() - site.keys()
    assert not lacking and not extra, f"{when}: lacking {lacking}, extra {extra}"
    wrong = [name for name in site if site[name] != there[name]]
    assert not wrong, f"{when}: {wrong} differ"


def story(name, place, look, env=None, moments=(0.15, 0.3, 0.5, 0.8, 1.2, 1.8)):
    """First publication, second without work, a change killed at many moments."""
    env = env or environment()
    network(place, 1)
    old = built(f"{name}-1")
    publish(env=env)
    assert_same(look(), old, f"{name}: first")
    _, said = publish(env=env)
    assert "nothing to send" in said, said
    killed = 0
    for moment in moments:
        network(place, 2)
        new = built(f"{name}-2")
        code, _ = publish("--yes", env=env, kill_after=moment)
        killed += code is None
        assert_whole(look(), old, new, f"{name}: killed after {moment} s")
        publish("--yes", env=env)
        assert_same(look(), new, f"{name}: after a kill at {moment} s")
        _, said = publish(env=env)
        assert "nothing to send" in said, said
        network(place, 1)
        publish("--yes", env=env)
        assert_same(look(), old, f"{name}: and back")
    print(f"{name}: whole and completed, killed {killed} times in {len(moments)}")


def two_at_once(name, place, look, env=None):
    """Two publications at the same time: whatever happens, the next one puts it right."""
    env = env or environment()
    network(place, 1)
    publish("--yes", env=env)
    network(place, 2)
    new = built(f"{name}-2")
    both = []
    other = threading.Thread(
        target=lambda: both.append(publish_any("--yes", env=env)), daemon=True
    )
    other.start()
    both.append(publish_any("--yes", env=env))
    other.join()
    codes = sorted(code for code, _ in both)
    assert codes in ([0, 0], [0, 2], [2, 2]), both
    for code, said in both:
        assert code == 0 or "somebody else" in said, said
    publish("--yes", env=env)
    assert_same(look(), new, f"{name}: after two at once")
    print(f"{name}: two at once gave {codes}, then all was right")


def publish_any(*args, env):
    command = [PIGNON, "publish", "--root", str(SITE), "--today", TODAY, "--ui-lang", "en", *args]
    done = subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True,
    )
    return done.returncode, done.stdout


# SSH

def start_sshd():
    folder = WORK / "ssh"
    folder.mkdir()
    for name in ("host", "user", "stranger"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True
        )
    (folder / "authorized").write_text((folder / "user.pub").read_text())
    (folder / "authorized").chmod(0o600)
    port = free_port()
    host_key = (folder / "host.pub").read_text().split()
    (folder / "known").write_text(f"[127.0.0.1]:{port} {host_key[0]} {host_key[1]}\n")
    (folder / "unknown").write_text("")
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nUsePAM no\n"
        f"AuthorizedKeysFile {folder}/authorized\nPasswordAuthentication no\n"
        f"KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nStrictModes no\n"
        f"PidFile {folder}/pid\nSubsystem sftp internal-sftp\nMaxStartups 50\n"
    )
    pathlib.Path("/run/sshd").mkdir(exist_ok=True)
    server = subprocess.Popen(
        ["/usr/sbin/sshd", "-D", "-e", "-f", folder / "sshd_config"],
        stderr=open(folder / "log", "w"),
    )
    PROCESSES.append(server)
    wait_for(port)

    def config(name, key="user", known="known", more=""):
        path = folder / name
        path.write_text(
            f"Host *\n  IdentityFile {folder}/{key}\n  IdentitiesOnly yes\n"
            f"  UserKnownHostsFile {folder}/{known}\n  GlobalKnownHostsFile /dev/null\n"
            f"  StrictHostKeyChecking yes\n{more}"
        )
        return environment(PIGNON_SSH_CONFIG=path)

    return port, server, config


def ssh_place(kind, port, path, more=""):
    user = subprocess.check_output(["id", "-un"], text=True).strip()
    return (
        f'[publish.host]\nkind = "{kind}"\nhost = "127.0.0.1"\nport = {port}\nuser = "{user}"\n'
        f'path = "{path}"\n{more}'
    )


def ssh():
    port, server, config = start_sshd()
    env = config("good")
    for kind in ("sftp", "rsync"):
        target = WORK / f"www {kind}" / "site"
        place = ssh_place(kind, port, target)
        story(kind, place, lambda: files(target), env)
        two_at_once(kind, place, lambda: files(target), env)
        # Whoever serves the files can read them.
        modes = {path.stat().st_mode & 0o777 for path in target.rglob("*") if path.is_file()}
        assert modes == {0o644} or kind == "sftp" and modes <= {0o644, 0o664}, modes
        foreign = WORK / f"foreign-{kind}"
        foreign.mkdir()
        (foreign / "index.php").write_text("<?php")
        network(ssh_place(kind, port, foreign), 1)
        _, said = publish(code=2, env=env)
        assert "files that pignon did not put there" in said, said
        publish("--yes", env=env)
        assert (foreign / "index.php").exists()
    print("sftp, rsync: files of others are asked about and kept")
    network(ssh_place("sftp", port, WORK / "nowhere"), 1)
    _, said = publish(code=2, env=config("stranger.conf", key="stranger"))
    assert "access refused" in said and "Permission denied" in said, said
    _, said = publish(code=2, env=config("unknown.conf", known="unknown"))
    assert "not known to ssh" in said, said
    network(ssh_place("sftp", free_port(), WORK / "nowhere"), 1)
    _, said = publish(code=2, env=env)
    assert "nobody answers" in said, said
    assert not (WORK / "nowhere").exists()
    print("sftp: wrong key, unknown host, refused connection are told apart")
    full(port, env)
    server.terminate()


def full(port, env):
    """A host whose disk is full: what was published stays, and the next time completes it."""
    disk = WORK / "small"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk], capture_output=True
    )
    if mounted.returncode != 0:
        print("sftp: full disk not tried, nothing can be mounted here")
        return
    try:
        target = disk / "site"
        place = ssh_place("sftp", port, target)
        network(place, 1)
        old = built("full-1")
        publish(env=env)
        assert_same(files(target), old, "before the disk is full")
        network(place, 2)
        new = built("full-2")
        (disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(disk).free - 20_000))
        publish_any("--yes", env=env)
        code, said = publish_any("--yes", env=env)
        assert code == 2, said
        assert_whole(files(target), old, new, "full disk")
        (disk / "ballast").unlink()
        publish("--yes", env=env)
        assert_same(files(target), new, "after room was made")
        print("sftp: a full disk leaves a whole site, and the next time completes it")
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
    counting = threading.Lock()

    def relay(self):
        with Slow.counting:
            Slow.answered += 1
            Slow.active += 1
        try:
            self.pass_on()
        finally:
            with Slow.counting:
                Slow.active -= 1

    def pass_on(self):
        time.sleep(Slow.delay)
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if Slow.failing and Slow.answered % Slow.failing == 0:
            self.send_response(503)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        upstream = http.client.HTTPConnection("127.0.0.1", Slow.port, timeout=60)
        upstream.request(self.command, self.path, body, dict(self.headers))
        answer = upstream.getresponse()
        data = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                self.send_header(name, value)
        length = answer.getheader("Content-Length") if self.command == "HEAD" else None
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
    story("s3", place(relay), look, env)
    Slow.delay = 0.01
    two_at_once("s3", place(relay), look, env)
    Slow.delay, Slow.failing = 0.0, 5
    network(place(relay), 1)
    publish("--yes", env=env)
    assert_same(look(), built("s3-failing"), "s3: every fifth answer is an error")
    Slow.failing = 0
    print("s3: a store that answers every fifth time with 503 is tried again")

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

def git():
    bare = WORK / "site.git"
    subprocess.run(["git", "init", "--quiet", "--bare", bare], check=True)
    place = f'[publish.pages]\nkind = "git"\nrepository = "{bare}"\nbranch = "pages"\n'

    def look():
        checked_out = WORK / "checked-out"
        shutil.rmtree(checked_out, ignore_errors=True)
        subprocess.run(
            ["git", "-c", "core.quotePath=false", "clone", "--quiet", "--branch", "pages", bare,
             checked_out], check=True,
        )
        shutil.rmtree(checked_out / ".git")
        return files(checked_out)

    story("git", place, look, moments=(0.2, 0.4, 0.7))
    two_at_once("git", place, look)
    subprocess.run(["git", "-C", bare, "fsck", "--strict"], check=True, capture_output=True)
    hook = bare / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\necho 'protected branch' >&2\nexit 1\n")
    hook.chmod(0o755)
    network(place, 1)
    _, said = publish("--yes", code=2)
    assert "access refused" in said, said
    print("git: a branch that is protected says so")


try:
    for test in (ssh, s3, git):
        if len(sys.argv) < 3 or test.__name__ in sys.argv[2:]:
            test()
    print("all holds")
finally:
    for process in PROCESSES:
        process.terminate()
    shutil.rmtree(WORK, ignore_errors=True)
