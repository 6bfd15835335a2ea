//! Fetching over HTTPS, with limits on size, redirects and time.

use std::time::Duration;

use anyhow::{Context, Result};
use ureq::Agent;

/// How long a whole exchange may take.
const TIME: Duration = Duration::from_secs(20);

/// How many redirects are followed.
const REDIRECTS: u32 = 3;

/// The largest answer, in bytes: that of a picture.
const SIZE: u64 = crate::legitimacy::baking::PICTURE_LIMIT as u64;

/// Fetches an address. Nothing but HTTPS is spoken, redirects included.
///
/// # Errors
/// The host cannot be reached, takes too long, answers with an error or with too much.
pub(super) fn fetch(address: &str) -> Result<Vec<u8>> {
    get(address, Limits { time: TIME, size: SIZE, https_only: true })
}

struct Limits {
    time: Duration,
    size: u64,
    https_only: bool,
}

fn get(address: &str, limits: Limits) -> Result<Vec<u8>> {
    let agent = Agent::config_builder()
        .https_only(limits.https_only)
        .timeout_global(Some(limits.time))
        .max_redirects(REDIRECTS)
        .user_agent(concat!("pignon/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent();
    let mut answer = agent.get(address).call().with_context(|| address.to_owned())?;
    let body = answer.body_mut().with_config().limit(limits.size);
    body.read_to_vec().with_context(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// Answers every request on loopback with the same bytes, `{}` being its own address.
    fn server(answer: &'static str, body: usize) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let own = address.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let _ = stream.read(&mut [0; 1024]);
                let head = answer.replace("{}", &own);
                let _ = stream.write_all(head.as_bytes());
                let _ = stream.write_all(&vec![b'a'; body]);
                if answer.is_empty() {
                    // Says nothing until the other side gives up.
                    let _ = stream.read(&mut [0; 1024]);
                }
            }
        });
        address
    }

    fn limits() -> Limits {
        Limits { time: Duration::from_secs(10), size: 1000, https_only: false }
    }

    #[test]
    fn answers_within_the_limits_arrive() {
        let address = server("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", 1000);
        assert_eq!(get(&address, limits()).expect("an answer").len(), 1000);
    }

    #[test]
    fn limits_hold() {
        let long = server("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", 1001);
        assert!(get(&long, limits()).is_err(), "too long");
        let said = server(
            "HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\nConnection: close\r\n\r\n",
            10,
        );
        assert!(get(&said, limits()).is_err(), "says it is too long");
        let turning =
            "HTTP/1.1 302 Found\r\nLocation: {}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        assert!(get(&server(turning, 0), limits()).is_err(), "turns in circles");
        let missing = server("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n", 0);
        assert!(get(&missing, limits()).is_err(), "is not there");
        let silent = server("", 0);
        let limits = Limits { time: Duration::from_millis(200), ..limits() };
        assert!(get(&silent, limits).is_err(), "says nothing");
    }

    #[test]
    fn nothing_but_https_is_spoken() {
        let plain = server("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", 10);
        assert!(fetch(&plain).is_err());
        assert!(fetch("file:///etc/passwd").is_err());
    }
}
