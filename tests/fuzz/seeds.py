#!/usr/bin/env python3
"""Makes the seeds that are files of the repository in another place: one for each file of the small
network (its number, then its text), texts, phrases, tables, pictures. Run it when those change."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BASE = HERE.parent / "broken/base"


def put(target, name, data):
    path = HERE / "seeds" / target / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


# In the order of their paths, as the target counts them.
texts = sorted(path for path in BASE.rglob("*") if path.is_file())
for number, path in enumerate(texts):
    put("file", path.name, bytes([number]) + path.read_bytes())
for number, path in enumerate(sorted((ROOT / "content/pages").glob("*.md"))[:6]):
    body = path.read_bytes().split(b"+++\n", 2)[-1]
    put("markdown", path.name, bytes([number % 8]) + body)
put("markdown", "attacks.md", b"\x04" + b"""[a](javascript:alert(1)) ![b](https://x.example/i.png "t")
<img src=x onerror=alert(1)><script>1</script><div style="x">c</div><svg onload=x></svg>

| a | b |
|---|:-:|
| 1 | [^n] |

[^n]: note `code` ~~s~~ **b**

1. x
   - y {#own}
""")
put("phrases", "small.ftl", """hello = Bonjour { $name }
    .hint = { $count ->
        [one] une
       *[other] { NUMBER($count) }
    }
-term = le réseau
two = { -term }, { hello.hint }
""".encode())
# Found by the fuzzer: escapes that end in the middle of a letter.
put("phrases", "escapes.ftl", 'a = { "x\\u00é" }\nb = { "\\U€" }\n'.encode())
put("table", "doctors.csv", "nom;prénom;rue;code postal;localité\n\"Le \"\"Grand\"\"\";Élise;Rue A 1;4000;Liège\n".encode())
put("table", "windows.csv", "Name\tOrt\nMüller\tEupen\n".encode("cp1252"))
for kind in ("xlsx", "ods"):
    data = (HERE.parent / f"letters/recipients.{kind}").read_bytes()
    put("table", f"doctors.{kind}", data)
    put("recipients", f"doctors.{kind}", data)
put("recipients", "doctors.csv", """inami;titre;nom;prénom;spécialité;rue;numéro;code postal;localité;langue;e-mail;accord
1-00001-34-527;Dr;Exemple;Ada;médecin généraliste;Rue de l’Exemple;1;4000;Liège;fr;ada@cabinet.example;2026-01-15
;;=cmd|' /c'!A1;"x
y";psychiatre;;;99999;;xx;@;
""".encode())
put("image", "logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="x"><script>1</script>'
    b'<defs><linearGradient id="g"/></defs><path fill="url(#g)" d="M0 0h9v9z"/><use href="#g"/>'
    b'<image href="https://x.example/i.png"/><foreignObject><p/></foreignObject><text>a</text></svg>')
put("image", "small.png", bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf"
    "c0000003010100c9fe92ef0000000049454e44ae426082"))
# Found by the fuzzer: a header that promises more than any memory holds.
put("image", "huge.png", bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520010000100a40001080600"
    "00001f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082"))
put("request", "page", b"GET /inscription/?a=1 HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
put("request", "odd", b"POST /%2e%2e/site.toml HTTP/1.1\r\nHost: evil.example\r\nTransfer-Encoding: chunked\r\n"
    b"Content-Length: 3\r\n\r\n0\r\n\r\nGET / HTTP/1.0\r\n\r\n")
put("request", "events", b"GET /.pignon/events?id=1 HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=0-1\r\n"
    b"If-None-Match: \"x\"\r\n\r\n")
put("ledger", "ledger.jsonl", b"""{"event":"opened","version":1,"salt":"60d0305062c9fc9ddc0ebc0db8520453"}
{"event":"prepared","campaign":"c1","key":"9knkf-5xvsj","ids":["c887c40bac757a5849a5a20ebf6d1ab7"],"kind":"gp","lang":"fr","on":"2026-12-01"}
{"event":"sent","campaign":"c1","key":"9knkf-5xvsj","on":"2026-12-02"}
{"event":"folder","campaign":"c1","path":"out","on":"2026-12-01"}
{"event":"with""")
put("network", "some", bytes(range(0, 256, 7)) * 3)
