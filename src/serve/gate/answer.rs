//! Answers, and how they are written: every head that leaves the preview is made here,
//! from values of ours alone.

use std::io::Write;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::SystemTime;

use super::Refusals;
use super::head::Refusal;

/// What is answered to a request.
#[derive(Debug)]
pub(in crate::serve) struct Answer {
    /// The status code.
    pub status: u16,
    /// Names and values of fields, never from a request. Content-Length, Connection,
    /// Transfer-Encoding and Date are the gate's.
    pub headers: Vec<(String, String)>,
    /// What follows.
    pub body: Body,
}

/// The body of an answer.
#[derive(Debug)]
pub(in crate::serve) enum Body {
    /// All of it. For HEAD its length alone is sent; for 304, neither.
    Bytes(Arc<[u8]>),
    /// Server-sent events, each written at once, until the sender or the client is gone.
    Events(Receiver<Arc<[u8]>>),
}

impl Answer {
    /// A sentence in plain text.
    pub(super) fn sentence(status: u16, text: &str) -> Self {
        let headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        Self { status, headers, body: Body::Bytes(format!("{text}\n").into_bytes().into()) }
    }

    /// The answer to a request that is refused.
    pub(super) fn refusal(refusal: Refusal, words: &Refusals) -> Self {
        let (status, text) = match refusal {
            Refusal::Bad => (400, &words.bad),
            Refusal::Method => (405, &words.method),
            Refusal::Host => (421, &words.host),
            Refusal::CrossSite => (403, &words.host),
            Refusal::TooLarge => (413, &words.too_large),
            Refusal::Slow => (408, &words.slow),
            Refusal::Version => (505, &words.bad),
            Refusal::Busy => (503, &words.busy),
        };
        let mut answer = Self::sentence(status, text);
        match refusal {
            Refusal::Method => answer.headers.push(("Allow".to_owned(), "GET, HEAD".to_owned())),
            Refusal::Busy => answer.headers.push(("Retry-After".to_owned(), "1".to_owned())),
            _ => {}
        }
        answer
    }

    /// Writes head and body; events are the caller's to write after the head.
    ///
    /// # Errors
    /// The other side is gone.
    pub(super) fn write(&self, head_only: bool, to: &mut dyn Write) -> std::io::Result<()> {
        let bytes = match &self.body {
            Body::Bytes(bytes) => Some(bytes),
            Body::Events(_) => None,
        };
        to.write_all(self.head(bytes.map(|bytes| bytes.len())).as_bytes())?;
        if let Some(bytes) = bytes.filter(|_| !head_only && self.status != 304) {
            to.write_all(bytes)?;
        }
        to.flush()
    }

    fn head(&self, length: Option<usize>) -> String {
        let reason = tiny_http::StatusCode(self.status).default_reason_phrase();
        let date = httpdate::fmt_http_date(SystemTime::now());
        let mut head = format!("HTTP/1.1 {} {reason}\r\nDate: {date}\r\n", self.status);
        for (name, value) in self.headers.iter().filter(|(name, _)| !is_ours(name)) {
            let is_plain = is_token(name) && value.bytes().all(|byte| matches!(byte, 0x20..=0x7e));
            debug_assert!(is_plain, "a field of an answer is plain ASCII: {name:?}");
            if is_plain {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        if let Some(length) = length.filter(|_| self.status != 304) {
            head.push_str(&format!("Content-Length: {length}\r\n"));
        }
        head.push_str("Connection: close\r\n\r\n");
        head
    }
}

/// Whether a field says how the message is sent: those are not an answer's to set.
fn is_ours(name: &str) -> bool {
    let ours = ["connection", "content-length", "transfer-encoding", "date"];
    ours.iter().any(|own| name.eq_ignore_ascii_case(own))
}

/// Whether a field's name is a token (RFC 9110, 5.6.2), of the plain sort.
fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
