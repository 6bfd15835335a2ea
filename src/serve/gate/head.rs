//! The head of a request: bytes in, an [`Asked`] or a [`Refusal`] out.
//!
//! httparse splits it; this file is stricter than RFC 9112 wherever two readers could
//! understand a head differently, because that is how requests are smuggled: a line ends
//! with CR LF and nothing else, there is one Host, and no body at all. Pure: no socket.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The longest value of If-None-Match that is looked at.
const TAGS_LIMIT: usize = 1024;

/// A request that passed the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::serve) struct Asked {
    /// HEAD; GET otherwise.
    pub head_only: bool,
    /// Decoded once. It begins with `/` and has no empty, `.` or `..` segment, no backslash,
    /// no percent sign and no control character; a closing `/` is kept.
    pub path: String,
    /// What follows `?`, as it was sent: visible ASCII without an escaped control character.
    pub query: Option<String>,
    /// If-None-Match: visible ASCII and spaces, at most 1 KiB.
    pub if_none_match: Option<String>,
}

/// Why a request is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is not HTTP as it should be.
    Bad,
    /// It asks for something else than to read.
    Method,
    /// It came for a name that is not ours, or from a page that is not.
    Host,
    /// A page of another site wants to read or to probe.
    CrossSite,
    /// Its head is too long, or a body follows.
    TooLarge,
    /// Its head did not come in time.
    Slow,
    /// A version of HTTP that is not spoken here.
    Version,
    /// Every place is taken, or no answer came.
    Busy,
}

/// Names under which the preview may be asked for, beside those of this machine to itself.
///
/// A page of another site can point a name of its own at 127.0.0.1 (DNS rebinding) and
/// then read what is served there; the browser still sends that name as Host. `localhost`,
/// `*.localhost` (RFC 6761) and loopback addresses cannot be had by anyone else, on any
/// port: a tunnel or a container may use another.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Hosts(pub Vec<String>);

impl Hosts {
    /// Whether an authority (`name`, `name:port`, `[::1]:port`) is ours.
    fn admit(&self, authority: &str) -> bool {
        let Some((name, address)) = split_authority(authority) else { return false };
        let name = name.to_ascii_lowercase();
        let is_loopback = match address {
            Some(address) => address.is_loopback(),
            None => name == "localhost" || name.ends_with(".localhost"),
        };
        is_loopback
            || self.0.iter().any(|host| match host.parse::<IpAddr>() {
                Ok(own) => Some(own) == address,
                Err(_) => host.eq_ignore_ascii_case(&name),
            })
    }
}

/// The name of an authority and, when it is one, the address; `None` when it is malformed.
fn split_authority(authority: &str) -> Option<(&str, Option<IpAddr>)> {
    let (name, port, address) = if let Some(rest) = authority.strip_prefix('[') {
        let (name, port) = rest.split_once(']')?;
        let address = IpAddr::V6(name.parse::<Ipv6Addr>().ok()?);
        let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
        (name, port, Some(address))
    } else {
        let (name, port) = match authority.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (authority, None),
        };
        (name, port, name.parse::<Ipv4Addr>().ok().map(IpAddr::V4))
    };
    let port_is_one = |port: &str| {
        (1..=5).contains(&port.len())
            && port.bytes().all(|byte| byte.is_ascii_digit())
            && port.parse::<u16>().is_ok()
    };
    (!name.is_empty() && port.is_none_or(port_is_one)).then_some((name, address))
}

/// Whether what has come of a head cannot become a good one, whatever follows.
pub(super) fn is_hopeless(begun: &[u8]) -> bool {
    let starts_wrong = begun.first().is_some_and(|byte| !byte.is_ascii_alphabetic());
    starts_wrong || !has_whole_lines(begun)
}

/// Whether every LF follows a CR, every CR is followed by LF (or is the last byte), and no
/// NUL is there. A reader may take a bare LF for the end of a line (RFC 9112, 2.2); two
/// readers that differ in it can be played against each other.
fn has_whole_lines(bytes: &[u8]) -> bool {
    let mut after_cr = false;
    for &byte in bytes {
        if after_cr != (byte == b'\n') || byte == 0 {
            return false;
        }
        after_cr = byte == b'\r';
    }
    true
}

/// Reads a whole head, up to and with its empty line.
///
/// # Errors
/// Why it is refused.
pub(super) fn read(head: &[u8], hosts: &Hosts) -> Result<Asked, Refusal> {
    if is_hopeless(head) {
        return Err(Refusal::Bad);
    }
    let mut fields = [httparse::EMPTY_HEADER; 96];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(head) {
        Ok(httparse::Status::Complete(length)) if length == head.len() => {}
        Err(httparse::Error::Version) => return Err(Refusal::Version),
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::TooLarge),
        _ => return Err(Refusal::Bad),
    }
    let head_only = match request.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refusal::Method),
    };
    let fields = Fields(request.headers);
    fields.without_body()?;
    match fields.all("host").as_slice() {
        [host] if hosts.admit(text(host)?) => {}
        [_] => return Err(Refusal::Host),
        _ => return Err(Refusal::Bad),
    }
    if fields.has("sec-fetch-site", "cross-site") && !fields.has("sec-fetch-mode", "navigate") {
        return Err(Refusal::CrossSite);
    }
    let target = request.path.ok_or(Refusal::Bad)?;
    let (path, query) = read_target(origin_form(target, hosts)?).ok_or(Refusal::Bad)?;
    Ok(Asked { head_only, path, query, if_none_match: fields.tags() })
}

/// The fields of a head.
struct Fields<'h>(&'h [httparse::Header<'h>]);

impl Fields<'_> {
    fn all(&self, name: &str) -> Vec<&[u8]> {
        let same = self.0.iter().filter(|field| field.name.eq_ignore_ascii_case(name));
        same.map(|field| field.value).collect()
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|own| own.eq_ignore_ascii_case(value.as_bytes()))
    }

    /// Refuses whatever announces a body: nothing here takes one (RFC 9112, 6).
    fn without_body(&self) -> Result<(), Refusal> {
        if !self.all("transfer-encoding").is_empty() {
            return Err(Refusal::Bad);
        }
        match self.all("content-length").as_slice() {
            [] => Ok(()),
            [length] if !length.is_empty() && length.iter().all(u8::is_ascii_digit) => {
                let is_zero = length.iter().all(|digit| *digit == b'0');
                if is_zero { Ok(()) } else { Err(Refusal::TooLarge) }
            }
            _ => Err(Refusal::Bad),
        }
    }

    /// If-None-Match, its lines joined as RFC 9110, 5.2 says; anything odd is as good as none.
    fn tags(&self) -> Option<String> {
        let lines = self.all("if-none-match");
        let joined = lines.join(&b", "[..]);
        is_tags(&joined).then(|| String::from_utf8(joined).ok()).flatten()
    }
}

/// Whether a value of If-None-Match is looked at.
fn is_tags(value: &[u8]) -> bool {
    (1..=TAGS_LIMIT).contains(&value.len()) && value.iter().all(|byte| matches!(byte, 0x20..=0x7e))
}

fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    std::str::from_utf8(bytes).map_err(|_| Refusal::Bad)
}

/// A target without scheme and authority. RFC 9112, 3.2.2 wants the absolute form
/// accepted; its authority must be ours as well as Host's.
fn origin_form<'t>(target: &'t str, hosts: &Hosts) -> Result<&'t str, Refusal> {
    if target.starts_with('/') {
        return Ok(target);
    }
    let Some((scheme, rest)) = target.split_once("://") else { return Err(Refusal::Bad) };
    if !scheme.eq_ignore_ascii_case("http") {
        return Err(Refusal::Bad);
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    if !hosts.admit(&rest[..end]) {
        return Err(Refusal::Host);
    }
    Ok(if end == rest.len() { "/" } else { &rest[end..] })
}

/// The path, decoded, and the query of a target; `None` when it must not pass.
pub(super) fn read_target(target: &str) -> Option<(String, Option<String>)> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let path = decoded(path)?;
    if query.is_some_and(|query| unescaped(query, false).is_none()) {
        return None;
    }
    Some((path, query.map(str::to_owned)))
}

/// A path decoded once. What could be read in two ways does not pass: an escaped slash, a
/// backslash, a percent sign that is still there, a control character, bytes that are no
/// UTF-8 (overlong forms among them), segments that are empty, `.` or `..`.
fn decoded(path: &str) -> Option<String> {
    let path = String::from_utf8(unescaped(path, true)?).ok()?;
    let is_odd = |c: char| c.is_control() || c == '\\' || c == '%';
    let mut segments = path.strip_prefix('/')?.split('/').rev();
    let last = segments.next()?;
    let is_step = |segment: &str| segment == "." || segment == "..";
    let is_fine = !path.contains(is_odd)
        && !is_step(last)
        && segments.all(|segment| !segment.is_empty() && !is_step(segment));
    is_fine.then_some(path)
}

/// The bytes behind percent-escapes; `None` for a byte that has no place in a target, a
/// control character, a broken escape or, in a path, a slash that is escaped.
fn unescaped(written: &str, in_path: bool) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.bytes();
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let value = digit(rest.next())? * 16 + digit(rest.next())?;
                let value = u8::try_from(value).ok()?;
                if value.is_ascii_control() || in_path && value == b'/' {
                    return None;
                }
                value
            }
            b'"' | b'#' | b'<' | b'>' | b'\\' => return None,
            0x21..=0x7e => byte,
            _ => return None,
        };
        bytes.push(byte);
    }
    Some(bytes)
}

impl Asked {
    /// The head that is sent on: written anew, nothing of the one that came is copied but
    /// what was read above.
    pub(super) fn to_head(&self, ticket: &str) -> String {
        let method = if self.head_only { "HEAD" } else { "GET" };
        let target = self.target();
        let mut head = format!(
            "{method} {target} HTTP/1.1\r\nHost: pignon\r\nConnection: close\r\n{TICKET}: {ticket}\r\n"
        );
        if let Some(tags) = &self.if_none_match {
            head.push_str("If-None-Match: ");
            head.push_str(tags);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        head
    }

    /// Path and query with every byte escaped that is not plainly harmless.
    fn target(&self) -> String {
        let mut target = String::with_capacity(self.path.len());
        for byte in self.path.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~') {
                target.push(char::from(byte));
            } else {
                target.push_str(&format!("%{byte:02X}"));
            }
        }
        if let Some(query) = &self.query {
            target.push('?');
            target.push_str(query);
        }
        target
    }

    /// What was sent on, read back on the other side.
    pub(super) fn read_back(head_only: bool, target: &str, tags: Option<&str>) -> Option<Self> {
        let (path, query) = read_target(target)?;
        let if_none_match = tags.filter(|tags| is_tags(tags.as_bytes())).map(str::to_owned);
        Some(Self { head_only, path, query, if_none_match })
    }
}

/// The field that carries the ticket between gate and server.
pub(super) const TICKET: &str = "Pignon-Ticket";
