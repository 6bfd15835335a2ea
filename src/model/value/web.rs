//! Addresses on the net.

use std::str::FromStr;

use super::{ValueError, shape, shown_as_stored, text_value};

text_value! {
    /// A mail address such as people write it: ASCII, one `@`, a domain with a dot, in
    /// the alphabet of the HTML standard's e-mail field and within the lengths of
    /// RFC 5321. The domain is in lower case.
    Email
}

impl Email {
    /// A `mailto:` address to link to.
    #[must_use]
    pub fn uri(&self) -> String {
        let unsafe_in_mailto = |b: u8| b"%?&#/`{|}^".contains(&b);
        format!("mailto:{}", percent_encoded(&self.0, unsafe_in_mailto))
    }
}

impl FromStr for Email {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (local, domain) = text.trim().split_once('@').ok_or(shape("email"))?;
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b);
        let local_fits = (1..=64).contains(&local.len())
            && local.bytes().all(allowed)
            && local.split('.').all(|atom| !atom.is_empty());
        let top = domain.rsplit('.').next().unwrap_or_default();
        let domain_fits = domain.contains('.')
            && domain.split('.').all(is_host_label)
            && top.bytes().any(|b| b.is_ascii_alphabetic());
        let email = format!("{local}@{}", domain.to_ascii_lowercase());
        if local_fits && domain_fits && email.len() <= 254 {
            Ok(Self(email.into()))
        } else {
            Err(shape("email"))
        }
    }
}

text_value! {
    /// A web address to link to: `http` or `https`, with a host, without a password.
    ///
    /// It is stored the way browsers normalise it, so a host outside ASCII shows as
    /// `xn--…` and cannot pass for another.
    Url
}

impl Url {
    /// The host, without port.
    #[must_use]
    pub fn host(&self) -> &str {
        host_of(origin_of(&self.0))
    }
}

impl FromStr for Url {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        parse_web(text).map(|url| Self(url.as_str().into())).ok_or(shape("url"))
    }
}

text_value! {
    /// Where a site lives: `https`, a host, perhaps a path; no query, no fragment, no
    /// slash at the end.
    BaseUrl
}

impl BaseUrl {
    /// Scheme, host and port if there is one: `https://example.org`.
    #[must_use]
    pub fn origin(&self) -> &str {
        origin_of(&self.0)
    }

    /// The path that every page's path follows: empty, or `/` and more, without a slash
    /// at the end.
    #[must_use]
    pub fn path_prefix(&self) -> &str {
        &self.0[self.origin().len()..]
    }

    /// The host, without port.
    #[must_use]
    pub fn host(&self) -> &str {
        host_of(self.origin())
    }
}

impl FromStr for BaseUrl {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let url = parse_web(text).ok_or(shape("base_url"))?;
        let path = url.path().trim_end_matches('/');
        if url.scheme() != "https"
            || url.query().is_some()
            || url.fragment().is_some()
            || url.path().contains("//")
        {
            return Err(shape("base_url"));
        }
        Ok(Self(format!("{}{path}", url.origin().ascii_serialization()).into()))
    }
}

text_value! {
    /// A document's lasting name: `10.` with the registrant's digits, `/`, the rest, all
    /// printable ASCII (ISO 26324). `doi:` or the resolver's address in front is dropped.
    Doi
}

impl Doi {
    /// The resolver's address for it.
    #[must_use]
    pub fn url(&self) -> String {
        let unsafe_in_path = |b: u8| b"%?#\"<>\\^`{|}".contains(&b);
        format!("https://doi.org/{}", percent_encoded(&self.0, unsafe_in_path))
    }
}

impl FromStr for Doi {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let mut name = text.trim();
        for prefix in ["https://", "http://", "dx.", "doi.org/", "doi:"] {
            if let Some((head, rest)) = name.split_at_checked(prefix.len())
                && head.eq_ignore_ascii_case(prefix)
            {
                name = rest.trim_start();
            }
        }
        let (registrant, suffix) =
            name.strip_prefix("10.").and_then(|rest| rest.split_once('/')).ok_or(shape("doi"))?;
        let registrant_fits = registrant
            .split('.')
            .all(|part| (1..=9).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
            && registrant.len() >= 4;
        if registrant_fits && !suffix.is_empty() && suffix.bytes().all(|b| b.is_ascii_graphic()) {
            Ok(Self(name.into()))
        } else {
            Err(shape("doi"))
        }
    }
}

shown_as_stored!(Email, Url, BaseUrl, Doi);

/// Reads an `http` or `https` address. The `url` crate mends what browsers mend (tabs,
/// missing slashes, backslashes); a file that is to be published has no need for that.
fn parse_web(text: &str) -> Option<url::Url> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    let mended = |c: char| c.is_whitespace() || c.is_control() || c == '\\';
    if !is_web || rest.starts_with('/') || text.contains(mended) {
        return None;
    }
    let url = url::Url::parse(text).ok()?;
    let known_host = match url.host()? {
        url::Host::Domain(name) => {
            name == "localhost" || (name.contains('.') && name.split('.').all(is_host_label))
        }
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => true,
    };
    (known_host && url.username().is_empty() && url.password().is_none()).then_some(url)
}

/// Letters, digits and inner hyphens, at most 63 (RFC 1123).
fn is_host_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// The part of a normalised address before its path; empty for a placeholder.
fn origin_of(url: &str) -> &str {
    let authority = url.find("://").map_or(0, |at| at + "://".len());
    let end = url[authority..].find('/').map_or(url.len(), |at| authority + at);
    &url[..end]
}

/// The host of an origin.
fn host_of(origin: &str) -> &str {
    let authority = origin.split_once("://").map_or(origin, |(_, authority)| authority);
    match authority.rsplit_once(':') {
        // Inside an IPv6 address the last group ends with `]`.
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// The ASCII text with some of its bytes percent-encoded.
fn percent_encoded(text: &str, encode: impl Fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if encode(byte) {
            out.push_str(&format!("%{byte:02X}"));
        } else {
            out.push(char::from(byte));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;
    use super::*;

    #[test]
    fn email() {
        check::<Email>(&[
            ("secretariat@meuse-vesdre.example", "secretariat@meuse-vesdre.example"),
            (" Jean.Dupont+rdv@Example.ORG ", "Jean.Dupont+rdv@example.org"),
            ("a@b.xn--p1ai", "a@b.xn--p1ai"),
            ("", "shape email"),
            ("a@b", "shape email"),
            ("a@b@c.org", "shape email"),
            ("a b@c.org", "shape email"),
            (".a@c.org", "shape email"),
            ("a..b@c.org", "shape email"),
            ("a@-c.org", "shape email"),
            ("a@c..org", "shape email"),
            ("a@1.2.3.4", "shape email"),
            ("а@c.org", "shape email"), // a Cyrillic letter
            ("Jean <a@c.org>", "shape email"),
        ]);
        let email: Email = "r&d?50%@example.org".parse().expect("the alphabet allows it");
        assert_eq!(email.uri(), "mailto:r%26d%3F50%25@example.org");
    }

    #[test]
    fn url() {
        check::<Url>(&[
            ("https://example.org", "https://example.org/"),
            ("HTTP://Example.org/A?b=c#d", "http://example.org/A?b=c#d"),
            ("https://example.org/un%20deux", "https://example.org/un%20deux"),
            ("https://example.org/été", "https://example.org/%C3%A9t%C3%A9"),
            ("https://pаypal.example/", "https://xn--pypal-4ve.example/"), // a Cyrillic letter
            ("javascript:alert(1)", "shape url"),
            ("javascript://example.org/%0aalert(1)", "shape url"),
            ("data:text/html,x", "shape url"),
            ("ftp://example.org", "shape url"),
            ("//example.org", "shape url"),
            ("https:example.org", "shape url"),
            ("https:///example.org", "shape url"),
            ("https://", "shape url"),
            ("https://www", "shape url"),
            ("https://a b.org", "shape url"),
            ("https://a.org/b c", "shape url"),
            ("https://a.org\\b", "shape url"),
            ("https://me:secret@a.org/", "shape url"),
            ("www.example.org", "shape url"),
        ]);
        let host = |text: &str| text.parse::<Url>().expect("a web address").host().to_owned();
        assert_eq!(host("https://example.org:8443/a:1"), "example.org");
        assert_eq!(host("http://[::1]:80/"), "[::1]");
        assert_eq!(Url::default().host(), "");
    }

    #[test]
    fn base_url() {
        check::<BaseUrl>(&[
            ("https://example.org/", "https://example.org"),
            ("https://Example.org:443", "https://example.org"),
            ("https://example.org/a/b/", "https://example.org/a/b"),
            ("http://example.org/", "shape base_url"),
            ("https://example.org/?a", "shape base_url"),
            ("https://example.org/#a", "shape base_url"),
            ("https://example.org/a//b", "shape base_url"),
        ]);
        let base: BaseUrl = "https://example.org:8443/liege/".parse().expect("a base address");
        assert_eq!(
            (base.origin(), base.path_prefix(), base.host()),
            ("https://example.org:8443", "/liege", "example.org")
        );
        let bare: BaseUrl = "https://example.org".parse().expect("a base address");
        assert_eq!((bare.origin(), bare.path_prefix()), ("https://example.org", ""));
    }

    #[test]
    fn doi() {
        check::<Doi>(&[
            ("10.1000/182", "10.1000/182"),
            ("doi: 10.1000/182", "10.1000/182"),
            ("https://doi.org/10.1000/182", "10.1000/182"),
            ("http://dx.doi.org/10.1000.10/a(b)c", "10.1000.10/a(b)c"),
            ("10.1000/", "shape doi"),
            ("10.abc/1", "shape doi"),
            ("11.1000/1", "shape doi"),
            ("10.1000/a b", "shape doi"),
        ]);
        let doi: Doi = "10.1000/a<b>#c".parse().expect("a DOI");
        assert_eq!(doi.url(), "https://doi.org/10.1000/a%3Cb%3E%23c");
    }
}
