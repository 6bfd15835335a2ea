//! What a stranger may send to a preview: it answers, or closes the connection, and goes on.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::OnceLock;
use std::time::Duration;

use pignon::{BuildOptions, Drafts, serve};

/// The preview's address; it runs as long as the fuzzer.
fn preview() -> SocketAddr {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    *ADDRESS.get_or_init(|| {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let root = super::networks::folder();
        let options = BuildOptions {
            root,
            today: "2026-12-01".parse().expect("a day"),
            base_url: None,
            drafts: Drafts::LeftOut,
            strict: false,
            cache: None,
        };
        let settings = serve::Settings {
            root: options.root.clone(),
            listener,
            hosts: Vec::new(),
            poll: Some(Duration::from_secs(3600)),
            day_beat: Duration::from_secs(3600),
            words: serve::Words::default(),
        };
        std::thread::spawn(move || {
            let ended = pignon::preview(
                &options,
                settings,
                None,
                Box::new(|_, _, _| String::new()),
                Box::new(|_| ()),
            );
            panic!("the preview ended: {ended:?}");
        });
        address
    })
}

fn asked(bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(preview()).expect("the preview is there");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time");
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    // A stream of events has no end: its head is enough.
    let (mut answer, mut part) = (Vec::new(), [0; 65536]);
    while let Ok(length @ 1..) = stream.read(&mut part) {
        answer.extend_from_slice(&part[..length]);
        if answer.windows(17).any(|at| at.eq_ignore_ascii_case(b"text/event-stream")) {
            break;
        }
    }
    answer
}

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let answer = asked(bytes);
    let secret = include_bytes!("../../broken/base/site.toml");
    assert!(!answer.windows(60).any(|at| at == &secret[..60]), "a source was served");
    // On a machine that stands still for half a minute a connection may end unanswered.
    let sound = || asked(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!((0..3).any(|_| sound().starts_with(b"HTTP/1.1 ")), "the preview goes on");
}
