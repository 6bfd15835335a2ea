//! The door with real sockets on the loopback interface: what those who mean harm, or are
//! merely slow, can do to the others.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use rusty_fork::rusty_fork_test;

use super::backend::{Backend, STREAM_LIMIT};
use super::link::Address;
use super::{Answer, Asked, Body, Gate, Hosts, PLACES, Refusals};

/// The longest any test waits for anything.
const BOUND: Duration = Duration::from_secs(20);

/// More than the system takes from a server whose client does not read.
static LARGE: LazyLock<Arc<[u8]>> = LazyLock::new(|| vec![b'x'; 64 << 20].into());

/// What the door has let through, and who listens to events.
#[derive(Default)]
struct Seen {
    asked: Mutex<Vec<Asked>>,
    events: Mutex<Vec<SyncSender<Arc<[u8]>>>>,
}

impl Seen {
    fn answer(&self, asked: &Asked) -> Answer {
        self.asked.lock().expect("no panic inside").push(asked.clone());
        let headers = vec![("ETag".to_owned(), "\"1\"".to_owned())];
        let body = match asked.path.as_str() {
            "/events" => {
                let (sender, receiver) = sync_channel(16);
                self.events.lock().expect("no panic inside").push(sender);
                Body::Events(receiver)
            }
            "/panic" => panic!("asked for"),
            "/large" => Body::Bytes(Arc::clone(&LARGE)),
            path => Body::Bytes(path.as_bytes().into()),
        };
        let status = if asked.if_none_match.as_deref() == Some("\"1\"") { 304 } else { 200 };
        Answer { status, headers, body }
    }

    fn paths(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("no panic inside");
        asked.iter().map(|asked| asked.path.clone()).collect()
    }
}

fn words() -> Refusals {
    let word = |text: &str| text.to_owned();
    Refusals {
        host: word("host"),
        method: word("method"),
        too_large: word("large"),
        busy: word("busy"),
        bad: word("bad"),
        slow: word("slow"),
    }
}

/// An open door.
fn open(head_time: Duration) -> (SocketAddr, Arc<Seen>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
    let mut gate = Gate::open(listener, Hosts::default(), words()).expect("it opens");
    gate.door.head_time = head_time;
    let address = gate.address().expect("it has an address");
    let seen = Arc::new(Seen::default());
    let answering = Arc::clone(&seen);
    std::thread::spawn(move || gate.run(Arc::new(move |asked| answering.answer(asked))));
    (address, seen)
}

fn connect(address: SocketAddr) -> TcpStream {
    let client = TcpStream::connect(address).expect("somebody listens");
    client.set_read_timeout(Some(BOUND)).expect("a socket has a timeout");
    client
}

/// Sends bytes and reads whatever comes back until the other side closes.
fn send(address: SocketAddr, bytes: &[u8]) -> String {
    let mut client = connect(address);
    // The other side may have refused and closed already.
    let _ = client.write_all(bytes);
    let mut answer = Vec::new();
    let _ = client.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn request(target: &str) -> String {
    format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

/// Waits for a condition, within the bound.
fn wait(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < BOUND, "{what} did not come about");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn status(answer: &str) -> &str {
    answer.get(..12).unwrap_or(answer)
}

#[cfg(target_os = "linux")]
fn count(folder: &str) -> usize {
    std::fs::read_dir(folder).expect("/proc is there").count()
}

#[test]
fn a_request_is_answered_once_and_the_connection_closed() {
    let (address, _) = open(BOUND);
    let answer = send(address, request("/a?b").as_bytes());
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\nDate: "), "{answer}");
    assert!(answer.contains("\r\nETag: \"1\"\r\nContent-Length: 2\r\nConnection: close\r\n\r\n/a"));
    let head = send(address, b"HEAD /abc HTTP/1.0\r\nHost: [::1]:9\r\n\r\n");
    assert!(head.ends_with("\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"), "{head}");
    let known = "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: \"1\"\r\n\r\n";
    let known = send(address, known.as_bytes());
    assert!(known.starts_with("HTTP/1.1 304 Not Modified\r\n"), "{known}");
    assert!(!known.contains("Content-Length") && known.ends_with("\r\n\r\n"), "{known}");
    // One that says nothing more after its request.
    let mut client = connect(address);
    client.write_all(request("/half").as_bytes()).expect("it is read");
    client.shutdown(Shutdown::Write).expect("half is closed");
    let mut answer = String::new();
    client.read_to_string(&mut answer).expect("the answer comes");
    assert!(answer.ends_with("/half"), "{answer}");
}

#[test]
fn nothing_can_be_smuggled() {
    let (address, seen) = open(BOUND);
    let second = "GET /second HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let body = format!("0\r\n\r\n{second}");
    let length = body.len();
    for (bytes, expected) in [
        (format!("{}{second}", request("/first")), "HTTP/1.1 200"),
        (
            format!(
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n{body}"
            ),
            "HTTP/1.1 400",
        ),
        (
            format!(
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n{body}"
            ),
            "HTTP/1.1 405",
        ),
        (
            format!("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{body}"),
            "HTTP/1.1 413",
        ),
        (
            format!("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n{second}"),
            "HTTP/1.1 200",
        ),
        (
            format!(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: y\r\n Content-Length: 9\r\n\r\n{second}"
            ),
            "HTTP/1.1 400",
        ),
        (format!("GET / HTTP/1.1\nHost: localhost\n\n{second}"), "HTTP/1.1 400"),
        (
            format!(
                "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n{body}"
            ),
            "HTTP/1.1 400",
        ),
    ] {
        let answer = send(address, bytes.as_bytes());
        assert_eq!(status(&answer), expected, "{bytes:?}");
        assert_eq!(answer.matches("HTTP/1.1").count(), 1, "one answer to {bytes:?}: {answer}");
    }
    assert_eq!(seen.paths(), ["/first", "/"], "nothing else was let through");
}

#[test]
fn nothing_of_a_request_is_in_the_head_of_an_answer() {
    let (address, seen) = open(BOUND);
    for target in [
        "/%0d%0aSet-Cookie:%20a=marker",
        "/x?%0D%0ASet-Cookie:%20a=marker",
        "/%0amarker",
        "/%E5%98%8A%E5%98%8Dmarker",
        "/marker%00",
        "/marker?%e5%98%8a",
    ] {
        let answer = send(address, request(target).as_bytes());
        let head = answer.split("\r\n\r\n").next().unwrap_or_default();
        assert!(!head.contains("marker") && !head.contains("Cookie"), "{target}: {answer}");
    }
    let evil = "GET / HTTP/1.1\r\nHost: marker.example\r\nX: marker\r\n\r\n";
    let answer = send(address, evil.as_bytes());
    assert_eq!(status(&answer), "HTTP/1.1 421");
    assert!(answer.ends_with("\r\n\r\nhost\n") && !answer.contains("marker"), "{answer}");
    assert_eq!(seen.paths(), ["/嘊嘍marker", "/marker"], "those are harmless text");
    let put = send(address, b"PUT / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert!(put.starts_with("HTTP/1.1 405") && put.contains("\r\nAllow: GET, HEAD\r\n"), "{put}");
}

#[test]
fn a_head_that_drips_is_cut() {
    let (address, seen) = open(Duration::from_millis(200));
    let mut client = connect(address);
    let mut dripping = client.try_clone().expect("a socket can be shared");
    let drip = std::thread::spawn(move || {
        // Ends when the other side has closed.
        for byte in request("/").bytes().cycle() {
            if dripping.write_all(&[byte.to_ascii_uppercase().max(b'A')]).is_err() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    });
    let mut answer = [0; 12];
    client.read_exact(&mut answer).expect("it is told");
    assert_eq!(&answer, b"HTTP/1.1 408");
    drop(client);
    drip.join().expect("it was cut");
    assert_eq!(send(address, b""), "", "one that says nothing is told nothing");
    assert!(seen.paths().is_empty());
}

#[test]
fn heads_that_cannot_become_good_are_refused_at_once() {
    let (address, _) = open(BOUND * 10);
    assert_eq!(status(&send(address, b"\x16\x03\x01\x02\x00\x01")), "HTTP/1.1 400", "TLS");
    assert_eq!(status(&send(address, b"GET / HTTP/1.1\nHost")), "HTTP/1.1 400");
    let long = format!("GET /{} HTTP/1.1\r\n", "x".repeat(20_000));
    assert_eq!(status(&send(address, long.as_bytes())), "HTTP/1.1 413");
    let many = format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}", "X: y\r\n".repeat(4000));
    assert_eq!(status(&send(address, many.as_bytes())), "HTTP/1.1 413");
}

#[test]
fn a_panic_while_answering_is_an_answer_and_not_the_end() {
    let (address, _) = open(BOUND);
    for _ in 0..5 {
        assert_eq!(status(&send(address, request("/panic").as_bytes())), "HTTP/1.1 500");
    }
    assert_eq!(status(&send(address, request("/").as_bytes())), "HTTP/1.1 200");
}

#[test]
fn events_come_at_once_and_streams_are_bounded() {
    let (address, seen) = open(BOUND);
    let mut clients = Vec::new();
    for _ in 0..STREAM_LIMIT {
        let mut client = connect(address);
        client.write_all(request("/events").as_bytes()).expect("it is read");
        let mut head = [0; 12];
        client.read_exact(&mut head).expect("the stream begins");
        assert_eq!(&head, b"HTTP/1.1 200");
        clients.push(client);
    }
    for _ in 0..2 * STREAM_LIMIT {
        let answer = send(address, request("/events").as_bytes());
        assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("\r\nRetry-After: 1\r\n"));
    }
    assert_eq!(status(&send(address, request("/").as_bytes())), "HTTP/1.1 200");

    let event: Arc<[u8]> = b"data: new\n\n"[..].into();
    let senders = std::mem::take(&mut *seen.events.lock().expect("no panic inside"));
    for sender in senders.iter().take(STREAM_LIMIT) {
        sender.send(Arc::clone(&event)).expect("its stream is there");
    }
    for client in &mut clients {
        let mut got = Vec::new();
        while !got.ends_with(b"data: new\n\n") {
            let mut byte = [0];
            client.read_exact(&mut byte).expect("the event comes");
            got.push(byte[0]);
        }
    }
    // A page that is left frees its place, and its sender knows.
    clients.truncate(STREAM_LIMIT - 1);
    wait("the end of one stream", || {
        senders.iter().take(STREAM_LIMIT).any(|sender| sender.send(Arc::clone(&event)).is_err())
    });
    wait("a free place", || {
        let mut client = connect(address);
        client.write_all(request("/events").as_bytes()).expect("it is read");
        let mut head = [0; 12];
        client.read_exact(&mut head).expect("it is answered");
        &head == b"HTTP/1.1 200"
    });
    // The server's side ends a stream too, and then all places are free again.
    drop(senders);
    seen.events.lock().expect("no panic inside").clear();
    let mut rest = Vec::new();
    clients[0].read_to_end(&mut rest).expect("the stream ends");
    let mut again = Vec::new();
    wait("every place free", || {
        let mut client = connect(address);
        client.write_all(request("/events").as_bytes()).expect("it is read");
        let mut head = [0; 12];
        client.read_exact(&mut head).expect("it is answered");
        if &head == b"HTTP/1.1 200" {
            again.push(client);
        }
        again.len() == STREAM_LIMIT
    });
}

#[test]
fn those_who_do_not_read_give_way() {
    let (address, _) = open(BOUND * 10);
    let idle: Vec<_> = (0..PLACES)
        .map(|_| {
            let mut client = connect(address);
            client.write_all(request("/large").as_bytes()).expect("it is read");
            client
        })
        .collect();
    wait("an answer", || status(&send(address, request("/good").as_bytes())) == "HTTP/1.1 200");
    drop(idle);
}

#[test]
fn the_private_socket_answers_only_to_tickets() {
    let seen = Arc::new(Seen::default());
    let answering = Arc::clone(&seen);
    let answerer = Arc::new(move |asked: &Asked| answering.answer(asked));
    let backend = Backend::start(answerer, words()).expect("it starts");
    for ticket in ["", "Pignon-Ticket: 0-1\r\n", "Pignon-Ticket: \r\n"] {
        let mut link = backend.connect().expect("it listens");
        let head = format!("GET / HTTP/1.1\r\nHost: pignon\r\nConnection: close\r\n{ticket}\r\n");
        link.write_all(head.as_bytes()).expect("it is read");
        let mut answer = Vec::new();
        link.read_to_end(&mut answer).expect("it closes");
        assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
    }
    assert!(seen.paths().is_empty());
    #[cfg(target_os = "linux")]
    {
        let is_left = |socket: &std::path::Path| {
            socket.to_string_lossy().contains("/pignon-") && socket.exists()
        };
        // Another test's may be on its way out.
        wait("sockets without names", || {
            let open = std::fs::read_dir("/proc/self/fd").expect("/proc is there").flatten();
            !open.filter_map(|entry| entry.path().read_link().ok()).any(|path| is_left(&path))
        });
    }
}

#[test]
fn where_sockets_have_no_files_a_port_serves_as_well() {
    let (listener, address) = Address::listen_on_port().expect("the loopback interface is there");
    assert!(matches!(address, Address::Port(address) if address.ip().is_loopback()));
    let server = tiny_http::Server::from_listener(listener, None).expect("it starts");
    let mut link = address.connect().expect("it listens");
    link.write_all(b"GET /x HTTP/1.1\r\nConnection: close\r\n\r\n").expect("it is read");
    assert_eq!(server.recv().expect("it comes").url(), "/x");
}

/// The descriptors that are free, lowest first.
#[cfg(target_os = "linux")]
fn free_descriptors() -> impl Iterator<Item = u64> {
    let open: BTreeSet<u64> = std::fs::read_dir("/proc/self/fd")
        .expect("/proc is there")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .collect();
    (0..).filter(move |number| !open.contains(number))
}

#[cfg(target_os = "linux")]
fn thread_is_there(name: &str) -> bool {
    let threads = std::fs::read_dir("/proc/self/task").expect("/proc is there");
    threads.flatten().any(|thread| {
        std::fs::read_to_string(thread.path().join("comm")).is_ok_and(|own| own.trim() == name)
    })
}

// What a whole process is counted or limited by is tested in a process of its own.
rusty_fork_test! {
    #[test]
    fn three_hundred_half_sent_requests_keep_nobody_waiting() {
        let (address, _) = open(BOUND * 10);
        let silent: Vec<_> = (0..300)
            .map(|n| {
                let mut client = connect(address);
                let _ = client.write_all(if n % 2 == 0 { b"GET / HTTP/1.1\r\nHo" } else { b"" });
                client
            })
            .collect();
        for n in 0..20 {
            let answer = send(address, request("/good").as_bytes());
            assert_eq!(status(&answer), "HTTP/1.1 200", "request {n}: {answer}");
        }
        #[cfg(target_os = "linux")]
        assert!(count("/proc/self/task") < 2 * PLACES, "threads are bounded");
        drop(silent);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn ten_thousand_requests_leave_nothing_behind() {
        let (address, _) = open(BOUND);
        let ask = || assert!(send(address, request("/page").as_bytes()).ends_with("/page"));
        (0..20).for_each(|_| ask());
        wait("a quiet start", || count("/proc/self/task") <= 12);
        let (threads, descriptors) = (count("/proc/self/task"), count("/proc/self/fd"));
        (0..10_000).for_each(|_| ask());
        wait("threads ended", || count("/proc/self/task") <= threads);
        wait("descriptors closed", || count("/proc/self/fd") <= descriptors);
    }

    /// The system refuses tiny_http a descriptor: its accept fails, or panics while it doubles
    /// the one it got. Either way it is dead, and must come back. How many descriptors lead to
    /// which is the kernel's affair (a waiting accept holds one that nobody sees), so a few
    /// numbers are tried.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_server_that_dies_is_made_anew() {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
        let gate = Gate::open(listener, Hosts::default(), words()).expect("it opens");
        let address = gate.address().expect("it has an address");
        let seen = Arc::new(Seen::default());
        let answerer = Arc::new(move |asked: &Asked| seen.answer(asked));
        let backend = Arc::new(Backend::start(answerer, words()).expect("it starts"));
        let admitting = Arc::clone(&backend);
        std::thread::spawn(move || gate.admit(&admitting, &super::Places::new(PLACES)));

        let usual = getrlimit(Resource::Nofile);
        let mut servers = vec![backend.server()];
        for left in (1..8).cycle().take(70) {
            let mut client = connect(address);
            client.write_all(b"GET / HTTP/1.1\r\n").expect("it is read");
            wait("the connection accepted", || thread_is_there("pignon-visit"));
            let limit = free_descriptors().nth(left);
            setrlimit(Resource::Nofile, Rlimit { current: limit, ..usual })
                .expect("a limit can be lowered");
            client.write_all(b"Host: localhost\r\n\r\n").expect("it is read");
            let mut answer = [0; 12];
            let told = client.read_exact(&mut answer);
            setrlimit(Resource::Nofile, usual).expect("a limit can be raised again");
            told.expect("it is told");
            assert!([b"HTTP/1.1 503", b"HTTP/1.1 200"].contains(&&answer), "{answer:?}");
            assert_eq!(status(&send(address, request("/").as_bytes())), "HTTP/1.1 200", "after {left}");
            if !Arc::ptr_eq(&backend.server(), &servers[servers.len() - 1]) {
                servers.push(backend.server());
            }
            if servers.len() > 3 {
                return;
            }
        }
        panic!("it died {} times only", servers.len() - 1);
    }
}
