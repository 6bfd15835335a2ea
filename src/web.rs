//! Addresses on the web, asked: who answers, with what, and where it leads on to.
//!
//! One client for whoever asks strangers' servers: a stated time, a stated size, a stated
//! number of redirects, and a name by which a host can recognise and refuse us. It sends no
//! cookie and keeps none.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ureq::Agent;
use ureq::http::Request;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use url::Url;

/// How many redirects are followed.
const REDIRECTS: u32 = 5;

/// What is allowed.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How long a whole exchange may take, redirects included.
    pub time: Duration,
    /// The largest answer, in bytes; zero to ask for the head of an answer alone.
    pub size: u64,
    /// Whom to believe that a host is who it says ([`roots`]).
    pub roots: RootCerts,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its status (RFC 9110, 15).
    pub status: u16,
    /// Where the address has moved for good, when every step on the way says so
    /// (RFC 9110, 15.4: 301 and 308).
    pub moved: Option<String>,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The names of its fields, in lower case.
    pub fields: Vec<String>,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoAnswer {
    /// There is no such host, or nobody answers there.
    Unreachable,
    /// The answer takes too long.
    TooSlow,
    /// The host does not prove its name.
    Certificate,
    /// The answer is too long.
    TooLarge,
    /// It leads on and on.
    Redirects,
    /// It is no address of the web.
    Address,
}

impl NoAnswer {
    /// The key of its words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::TooSlow => "slow",
            Self::Certificate => "certificate",
            Self::TooLarge => "large",
            Self::Redirects => "redirects",
            Self::Address => "address",
        }
    }
}

/// The variable that names a file of certificates, as OpenSSL and curl have it.
const CERTIFICATES: &str = "SSL_CERT_FILE";

/// Whom to believe that a host is who it says: the roots of browsers or, where an institution
/// vouches for its own hosts, those in the file (PEM, RFC 7468) that `SSL_CERT_FILE` names.
///
/// # Errors
/// The file named, when no certificate can be read from it.
pub fn roots() -> Result<RootCerts, PathBuf> {
    let Some(path) = std::env::var_os(CERTIFICATES).filter(|path| !path.is_empty()) else {
        return Ok(RootCerts::WebPki);
    };
    let path = PathBuf::from(path);
    let bytes = std::fs::read(&path).unwrap_or_default();
    let own: Vec<_> = parse_pem(&bytes)
        .filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        })
        .collect();
    if own.is_empty() { Err(path) } else { Ok(RootCerts::new_with_certs(&own)) }
}

/// A client.
#[derive(Debug)]
pub struct Client {
    agent: Agent,
    limits: Limits,
}

impl Client {
    /// A client with these limits.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        let agent = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .tls_config(TlsConfig::builder().root_certs(limits.roots.clone()).build())
            .user_agent(concat!("pignon/", env!("CARGO_PKG_VERSION")))
            .build();
        Self { agent: agent.into(), limits }
    }

    /// Asks for what an address holds.
    ///
    /// # Errors
    /// There is no answer within the limits.
    pub fn get(&self, address: &str) -> Result<Answer, NoAnswer> {
        self.ask("GET", address)
    }

    /// Asks for the head of an answer alone; where a host refuses that, for the answer,
    /// whose body is not read.
    ///
    /// # Errors
    /// There is no answer within the limits.
    pub fn head(&self, address: &str) -> Result<Answer, NoAnswer> {
        let answer = self.ask("HEAD", address)?;
        // Some servers know no HEAD, or answer it as if nothing were there.
        let is_sure = answer.status < 400;
        if is_sure { Ok(answer) } else { self.ask("GET", address) }
    }

    fn ask(&self, method: &str, address: &str) -> Result<Answer, NoAnswer> {
        let mut url = Url::parse(address).map_err(|_| NoAnswer::Address)?;
        let until = Instant::now() + self.limits.time;
        let mut moved = None;
        let mut is_for_good = true;
        for _ in 0..=REDIRECTS {
            if !matches!(url.scheme(), "http" | "https") {
                return Err(NoAnswer::Address);
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(NoAnswer::TooSlow);
            }
            let asked = Request::builder().method(method).uri(url.as_str()).body(());
            let asked = asked.map_err(|_| NoAnswer::Address)?;
            let asked = self.agent.configure_request(asked).timeout_global(Some(left)).build();
            let mut answer = self.agent.run(asked).map_err(|error| no_answer(&error))?;
            let status = answer.status();
            let next = answer.headers().get("location").filter(|_| status.is_redirection());
            let next = next.and_then(|next| url.join(next.to_str().ok()?).ok());
            if let Some(next) = next {
                is_for_good &= matches!(status.as_u16(), 301 | 308);
                moved = is_for_good.then(|| next.to_string());
                url = next;
                continue;
            }
            let fields = answer.headers().keys().map(|name| name.as_str().to_owned()).collect();
            let bytes = if self.limits.size == 0 || method == "HEAD" {
                Vec::new()
            } else {
                let body = answer.body_mut().with_config().limit(self.limits.size);
                body.read_to_vec().map_err(|error| no_answer(&error))?
            };
            return Ok(Answer { status: status.as_u16(), moved, bytes, fields });
        }
        Err(NoAnswer::Redirects)
    }
}

fn no_answer(error: &ureq::Error) -> NoAnswer {
    match error {
        ureq::Error::Timeout(_) => NoAnswer::TooSlow,
        ureq::Error::BodyExceedsLimit(_) | ureq::Error::LargeResponseHeader(..) => {
            NoAnswer::TooLarge
        }
        // Whatever wraps it on its way, rustls has these words for it.
        other if other.to_string().contains("invalid peer certificate") => NoAnswer::Certificate,
        _ => NoAnswer::Unreachable,
    }
}

/// Does something for each of some things, so many at the same time, and gives the outcomes in
/// the order of the things.
pub fn at_once<T: Sync, R: Send>(
    things: &[T],
    at_most: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(things.len()));
    thread::scope(|scope| {
        for _ in 0..at_most.min(things.len()) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(thing) = things.get(index) else { return };
                    let outcome = work(thing);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((index, outcome));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}
