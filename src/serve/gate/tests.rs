//! What a head is read as.

use proptest::prelude::*;

use super::head::{Asked, Hosts, Refusal, read, read_target};

fn reads(head: &str) -> Result<Asked, Refusal> {
    read(head.as_bytes(), &Hosts::default())
}

/// A good request for a target.
fn get(target: &str) -> Result<Asked, Refusal> {
    reads(&format!("GET {target} HTTP/1.1\r\nHost: localhost:8000\r\n\r\n"))
}

/// A good request with more fields.
fn with(fields: &str) -> Result<Asked, Refusal> {
    reads(&format!("GET / HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n\r\n"))
}

#[test]
fn a_plain_request_is_read() {
    let head = "HEAD /membres/anna/?x=1&y=%C3%A9 HTTP/1.0\r\nHost: LOCALHOST:4000\r\n\
                If-None-Match: \"a\"\r\nif-none-match: W/\"b\"\r\nCookie: é\r\n\r\n";
    let expected = Asked {
        head_only: true,
        path: "/membres/anna/".to_owned(),
        query: Some("x=1&y=%C3%A9".to_owned()),
        if_none_match: Some("\"a\", W/\"b\"".to_owned()),
    };
    assert_eq!(reads(head), Ok(expected));
}

#[test]
fn paths_are_decoded_once() {
    for (target, path) in [
        ("/", "/"),
        ("/%C3%A9quipe/", "/équipe/"),
        ("/a%20b", "/a b"),
        ("/a+b;c=d,e:@!$&'()*", "/a+b;c=d,e:@!$&'()*"),
        ("/...", "/..."),
        ("/%7euser/a..b/.well-known/x", "/~user/a..b/.well-known/x"),
        ("/C:/Windows", "/C:/Windows"),
        ("http://127.0.0.1:9/x?y", "/x"),
        ("HTTP://localhost", "/"),
    ] {
        assert_eq!(get(target).map(|asked| asked.path).as_deref(), Ok(path), "{target}");
    }
}

#[test]
fn escapes_in_any_encoding_are_refused() {
    for target in [
        "/..",
        "/../x",
        "/a/../x",
        "/./x",
        "/a/.",
        "/%2e%2e/x",
        "/%2E./x",
        "/.%2e",
        "/a/%2e",
        "/%2e%2e%2fx",
        "/..%2fx",
        "/a%2fb",
        "/a%2Fb",
        "/..%5cx",
        "/a%5Cb",
        "/a\\b",
        "/%252e%252e/x",
        "/%25",
        "/%2525",
        "/%c0%ae%c0%ae/x",
        "/%c0%afx",
        "/%e0%80%ae",
        "/%f0%80%80%ae",
        "/%ff",
        "/%u002e",
        "/%",
        "/%2",
        "/%zz",
        "/%+1",
        "/x%00",
        "/x%00.html",
        "/%0d%0aSet-Cookie:%20a=b",
        "/%0a",
        "/%7f",
        "/%c2%85",
        "/x?%0d%0aSet-Cookie:a",
        "/x?%00",
        "/x?%zz",
        "/x?a#b",
        "/x#a",
        "//",
        "//example.com/",
        "/a//b",
        "/%2f%2fexample.com",
        "/é",
        "/<script>",
        "/\"",
        "",
        "*",
        "x",
        "../x",
        "file:///etc/passwd",
        "https://localhost/",
        "http:/localhost/",
        "localhost:8000",
        "/a b",
        "http://localhost\\@example.com/",
    ] {
        let found = get(target);
        let refused = [Err(Refusal::Bad), Err(Refusal::Host), Err(Refusal::Version)];
        assert!(refused.contains(&found), "{target:?} gave {found:?}");
    }
}

#[test]
fn only_our_own_names_are_answered() {
    let hosts = Hosts(vec!["192.168.1.20".into(), "fd00::1".into(), "Bureau.local".into()]);
    let ask = |host: &str| {
        read(format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes(), &hosts).map(|_| ())
    };
    for host in [
        "localhost",
        "localhost:8000",
        "LocalHost:1",
        "anna.localhost:80",
        "127.0.0.1",
        "127.0.0.1:8000",
        "127.9.9.9",
        "[::1]",
        "[::1]:8000",
        "[0:0:0:0:0:0:0:1]:65535",
        "192.168.1.20:8000",
        "[fd00::1]:8000",
        "[fd00:0::1]",
        "bureau.local:8000",
        "BUREAU.LOCAL",
    ] {
        assert_eq!(ask(host), Ok(()), "{host}");
    }
    for host in [
        "",
        "example.com",
        "example.com:8000",
        "localhost.example.com",
        "notlocalhost",
        "localhost.",
        "127.0.0.1.example.com",
        "127.0.0.1.nip.io",
        "192.168.1.21",
        "0.0.0.0:8000",
        "0x7f.1",
        "2130706433",
        "127.1",
        "0177.0.0.1",
        "[::]",
        "[::ffff:127.0.0.1]:80",
        "[::1%25lo]",
        "[::1",
        "::1",
        "[::1]8000",
        "[::1]:",
        "localhost:",
        "localhost:x",
        "localhost:-1",
        "localhost:65536",
        "localhost:123456",
        "localhost:80:80",
        "user@localhost",
        "localhost@example.com",
        "localhost, example.com",
        "localhost example.com",
        "localhost/",
        "bureau.local.example.com",
        "[127.0.0.1]",
    ] {
        let found = ask(host);
        assert!(matches!(found, Err(Refusal::Host | Refusal::Bad)), "{host:?} gave {found:?}");
    }
    let twice = "Host: localhost";
    assert_eq!(with(twice), Err(Refusal::Bad));
    assert_eq!(reads("GET / HTTP/1.1\r\n\r\n"), Err(Refusal::Bad));
    assert_eq!(reads("GET / HTTP/1.0\r\n\r\n"), Err(Refusal::Bad));
    let absolute = "GET http://example.com/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
    assert_eq!(reads(absolute), Err(Refusal::Host));
    let absolute = "GET http://localhost/ HTTP/1.1\r\nHost: example.com\r\n\r\n";
    assert_eq!(reads(absolute), Err(Refusal::Host));
}

#[test]
fn what_two_readers_could_read_differently_is_refused() {
    for (head, refusal) in [
        ("GET / HTTP/1.1\nHost: localhost\n\n", Refusal::Bad),
        ("GET / HTTP/1.1\r\nHost: localhost\n\r\n", Refusal::Bad),
        ("GET / HTTP/1.1\rHost: localhost\r\n\r\n", Refusal::Bad),
        ("GET / HTTP/1.1\r\nHost: localhost\r\r\n\r\n", Refusal::Bad),
        ("\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Bad),
        (" GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Bad),
        ("GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Bad),
        ("GET / HTTP/1.1 \r\nHost: localhost\r\n\r\n", Refusal::Bad),
        ("GET\t/\tHTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Bad),
        ("GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", Refusal::Bad),
        ("GET /\r\n\r\n", Refusal::Bad),
        ("GET / http/1.1\r\nHost: localhost\r\n\r\n", Refusal::Version),
        ("GET / HTTP/0.9\r\nHost: localhost\r\n\r\n", Refusal::Version),
        ("GET / HTTP/1.2\r\nHost: localhost\r\n\r\n", Refusal::Version),
        ("PRI * HTTP/2.0\r\n\r\n", Refusal::Version),
        ("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Method),
        ("get / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Method),
        ("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Method),
        ("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Method),
        ("TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", Refusal::Method),
    ] {
        assert_eq!(reads(head), Err(refusal), "{head:?}");
    }
    for (fields, refusal) in [
        ("Content-Length: 5", Refusal::TooLarge),
        ("Content-Length: 00000000000000000000000005", Refusal::TooLarge),
        ("Content-Length: 0\r\nContent-Length: 0", Refusal::Bad),
        ("Content-Length: 0\r\nContent-Length: 5", Refusal::Bad),
        ("Content-Length: 0, 0", Refusal::Bad),
        ("Content-Length: +0", Refusal::Bad),
        ("Content-Length: -1", Refusal::Bad),
        ("Content-Length: 0x0", Refusal::Bad),
        ("Content-Length:", Refusal::Bad),
        ("Content-Length : 0", Refusal::Bad),
        ("Transfer-Encoding: chunked", Refusal::Bad),
        ("Transfer-Encoding: identity", Refusal::Bad),
        ("transfer-encoding:\tx", Refusal::Bad),
        ("Content-Length: 0\r\nTransfer-Encoding: chunked", Refusal::Bad),
        ("Transfer-Encoding : chunked", Refusal::Bad),
        ("X: y\r\n Transfer-Encoding: chunked", Refusal::Bad),
        ("X: y\r\n\tz", Refusal::Bad),
        ("X Y: z", Refusal::Bad),
        (": z", Refusal::Bad),
        ("X", Refusal::Bad),
        ("X: a\0b", Refusal::Bad),
        ("X: a\x08b", Refusal::Bad),
        ("Sec-Fetch-Site: cross-site", Refusal::CrossSite),
        ("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", Refusal::CrossSite),
    ] {
        assert_eq!(with(fields), Err(refusal), "{fields:?}");
    }
    for fields in [
        "Content-Length: 0",
        "Connection: keep-alive, Upgrade\r\nUpgrade: h2c",
        "Expect: 100-continue",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors",
    ] {
        let asked = with(fields).expect(fields);
        assert_eq!(asked.to_head("t").lines().count(), 5, "{fields} is not sent on");
    }
    let many = "X: y\r\n".repeat(200);
    assert_eq!(with(many.trim_end()), Err(Refusal::TooLarge));
}

#[test]
fn odd_tags_are_as_good_as_none() {
    let long = format!("If-None-Match: \"{}\"", "x".repeat(2000));
    for fields in
        ["X: y", "If-None-Match:", "If-None-Match: \"é\"", "If-None-Match: \"a\tb\"", &long]
    {
        assert_eq!(with(fields).expect("the rest is fine").if_none_match, None, "{fields:?}");
    }
}

/// What is sent on reads back as what was asked, by httparse and by us.
fn check_sent_on(asked: &Asked) {
    let head = asked.to_head("secret-1");
    let mut fields = [httparse::EMPTY_HEADER; 8];
    let mut request = httparse::Request::new(&mut fields);
    let parsed = request.parse(head.as_bytes()).expect("it is HTTP");
    assert_eq!(parsed, httparse::Status::Complete(head.len()), "nothing follows the head");
    assert_eq!(request.method, Some(if asked.head_only { "HEAD" } else { "GET" }));
    let tags = request.headers.iter().find(|field| field.name == "If-None-Match");
    let tags = tags.map(|field| std::str::from_utf8(field.value).expect("ASCII"));
    let back = Asked::read_back(asked.head_only, request.path.expect("a target"), tags);
    let trimmed = asked.if_none_match.as_deref().map(|tags| tags.trim().to_owned());
    let expected =
        Asked { if_none_match: trimmed.filter(|tags| !tags.is_empty()), ..asked.clone() };
    assert_eq!(back.as_ref(), Some(&expected));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(asked) = read(&bytes, &Hosts::default()) {
            check_sent_on(&asked);
        }
    }

    #[test]
    fn heads_that_are_nearly_right_never_pass_half_read(
        method in "(GET|HEAD|POST|G\u{e9}T)",
        target in "(/|http://localhost/)[a-z%0-9/.?#+&\\\\ \u{e9}-]{0,20}",
        fields in proptest::collection::vec("(Host: localhost|If-None-Match: [ -~\t]{0,9}|X[ :\r\n]{1,3}y)", 0..4),
        end in "(\r\n\r\n|\n\n|\r\n|\r\n\r\nGET / HTTP/1.1\r\n\r\n)",
    ) {
        let head = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{}{end}", fields.join("\r\n"));
        if let Ok(asked) = reads(&head) {
            check_sent_on(&asked);
        }
    }

    #[test]
    fn paths_that_pass_are_safe_and_survive(target in "/[a-zA-Z0-9%/._~:@ \u{e9}+-]{0,30}(\\?[ -~]{0,20})?") {
        if let Some((path, query)) = read_target(&target) {
            prop_assert!(path.starts_with('/') && !path.contains("//"));
            prop_assert!(path.split('/').all(|segment| segment != ".." && segment != "."));
            prop_assert!(!path.contains(|c: char| c.is_control() || c == '\\' || c == '%'));
            check_sent_on(&Asked { head_only: false, path, query, if_none_match: None });
        }
    }

    #[test]
    fn any_text_as_a_path_is_carried_whole(path in "/[^/\\\\%\u{0}-\u{1f}\u{7f}-\u{9f}.]{1,20}") {
        let asked = Asked { head_only: true, path, query: None, if_none_match: None };
        check_sent_on(&asked);
    }
}
