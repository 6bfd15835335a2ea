//! Fetching over HTTPS, with limits on size, redirects and time.
//!
//! Nothing but HTTPS is spoken, with the certificates that browsers know, and an address is
//! answered by its own host alone: where it leads on to another one, that one speaks for
//! itself and is to be asked by its own name. What an answer calls itself (Content-Type) is
//! not gone by: servers mistake badges for all kinds of things, their first bytes do not.

use std::time::{Duration, Instant};

use anyhow::{Error, anyhow};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};
use url::Url;

use crate::cli::words::Words;

/// How long a whole exchange may take, redirects included.
const TIME: Duration = Duration::from_secs(20);

/// How many redirects are followed.
const REDIRECTS: u32 = 3;

/// The largest answer, in bytes: that of a picture.
const SIZE: u64 = crate::legitimacy::baking::PICTURE_LIMIT as u64;

/// Why nothing was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FetchFault {
    /// An address that is not HTTPS: the one asked for, or one that it leads on to.
    NotHttps(String),
    /// It leads on to another host, which is named.
    Elsewhere(String),
    /// It leads on and on.
    Redirects,
    /// The answer is too long.
    TooLarge,
    /// The answer takes too long.
    TooSlow,
    /// The host answers, but not with what was asked for (RFC 9110, status codes).
    Status(u16),
    /// The host does not prove its name.
    Certificate,
    /// There is no such host, or it does not speak HTTPS.
    Unreachable,
}

impl FetchFault {
    /// The fault in words.
    pub(super) fn explain(&self, address: &str, words: &Words) -> Error {
        let (key, found) = match self {
            Self::NotHttps(other) => ("error-fetch-not-https", other.as_str()),
            Self::Elsewhere(other) => ("error-fetch-elsewhere", other.as_str()),
            Self::Redirects => ("error-fetch-redirects", ""),
            Self::TooLarge => ("error-fetch-too-large", ""),
            Self::TooSlow => ("error-fetch-too-slow", ""),
            Self::Status(404 | 410) => ("error-fetch-missing", ""),
            Self::Status(_) => ("error-fetch-status", ""),
            Self::Certificate => ("error-fetch-certificate", ""),
            Self::Unreachable => ("error-fetch-unreachable", ""),
        };
        let status = if let Self::Status(status) = self { *status } else { 0 };
        let args = [
            ("address", address.into()),
            ("found", found.into()),
            ("seconds", TIME.as_secs().to_string().into()),
            ("status", status.to_string().into()),
        ];
        anyhow!(words.text(key, &args))
    }
}

/// Fetches an address.
///
/// # Errors
/// The host cannot be reached, takes too long, answers with an error or with too much.
pub(super) fn fetch(address: &str) -> Result<Vec<u8>, FetchFault> {
    get(address, &Limits { time: TIME, size: SIZE, roots: RootCerts::WebPki })
}

/// What is allowed. Other limits, and another root than those of browsers, are for tests.
struct Limits {
    time: Duration,
    size: u64,
    roots: RootCerts,
}

fn get(address: &str, limits: &Limits) -> Result<Vec<u8>, FetchFault> {
    let mut url = Url::parse(address).map_err(|_| FetchFault::NotHttps(address.to_owned()))?;
    let agent: Agent = Agent::config_builder()
        .https_only(true)
        .max_redirects(0)
        .http_status_as_error(false)
        .tls_config(TlsConfig::builder().root_certs(limits.roots.clone()).build())
        .user_agent(concat!("pignon/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let until = Instant::now() + limits.time;
    for _ in 0..=REDIRECTS {
        if url.scheme() != "https" {
            return Err(FetchFault::NotHttps(url.into()));
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(FetchFault::TooSlow);
        }
        let asked = agent.get(url.as_str()).config().timeout_global(Some(left)).build();
        let mut answer = asked.call().map_err(|error| fault(&error))?;
        let status = answer.status();
        if status.is_success() {
            let body = answer.body_mut().with_config().limit(limits.size);
            return body.read_to_vec().map_err(|error| fault(&error));
        }
        let next = answer.headers().get("location").filter(|_| status.is_redirection());
        let next = next.and_then(|next| url.join(next.to_str().ok()?).ok());
        let Some(next) = next else { return Err(FetchFault::Status(status.as_u16())) };
        if next.scheme() == "https" && next.origin() != url.origin() {
            return Err(FetchFault::Elsewhere(next.into()));
        }
        url = next;
    }
    Err(FetchFault::Redirects)
}

fn fault(error: &ureq::Error) -> FetchFault {
    match error {
        ureq::Error::Timeout(_) => FetchFault::TooSlow,
        ureq::Error::BodyExceedsLimit(_) | ureq::Error::LargeResponseHeader(..) => {
            FetchFault::TooLarge
        }
        // Whatever wraps it on its way, rustls has these words for it.
        other if other.to_string().contains("invalid peer certificate") => FetchFault::Certificate,
        _ => FetchFault::Unreachable,
    }
}

#[cfg(test)]
mod tests;
