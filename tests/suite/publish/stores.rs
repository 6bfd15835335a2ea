//! A bucket in this process, which counts: how many files are sent at once.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use super::{network, said_with};
use crate::crowd::Crowd;

/// What a host answers to a method and a path: status and body.
type Answer = dyn Fn(&str, &str) -> (u16, Vec<u8>);

/// A host on loopback: it answers what `answer` says.
fn host(answer: impl Fn(&str, &str) -> (u16, Vec<u8>) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
    let port = listener.local_addr().expect("it is bound").port();
    let answer = Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, answer) = (stream.expect("it is bound"), Arc::clone(&answer));
            std::thread::spawn(move || exchange(stream, &*answer));
        }
    });
    port
}

fn exchange(mut stream: TcpStream, answer: &Answer) {
    let mut head = String::new();
    let mut reader = BufReader::new(&stream);
    while reader.read_line(&mut head).is_ok_and(|read| read > 0) && !head.ends_with("\r\n\r\n") {}
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let mut words = head.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (status, body) = answer(method, path);
    let head = format!("HTTP/1.1 {status} x\r\nETag: \"1\"\r\nContent-Length: {}\r\n", body.len());
    let _ = write!(stream, "{head}Connection: close\r\n\r\n");
    let _ = stream.write_all(&body);
}

/// As many uploads at once as site.toml says, and never one more.
#[test]
fn uploads_at_once_are_bounded() {
    for (line, expected) in [("connections = 1\n", 1), ("connections = 3\n", 3), ("", 4)] {
        let crowd = Arc::new(Crowd::of(expected));
        let counted = Arc::clone(&crowd);
        let port = host(move |method, path| match method {
            "PUT" if !path.contains(".pignon-manifest") => {
                counted.enter();
                counted.leave();
                (200, Vec::new())
            }
            "PUT" => (200, Vec::new()),
            _ if path.contains("list-type") => (200, b"<ListBucketResult/>".to_vec()),
            _ => (404, b"<Error><Code>NoSuchKey</Code></Error>".to_vec()),
        });
        let folder = network(&format!(
            "[publish.store]\nkind = \"s3\"\nbucket = \"reseau\"\nregion = \"us-east-1\"\n\
             endpoint = \"http://127.0.0.1:{port}\"\n{line}"
        ));
        let keys = [("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"), ("AWS_SECRET_ACCESS_KEY", "none-at-all")];
        let (code, said) = said_with(folder.path(), &["publish"], &keys);
        assert_eq!(code, Some(0), "{said}");
        assert_eq!(crowd.most(), expected, "{line}");
    }
}
