//! Where a site is sent to: names that end up in the arguments of ssh and git.
//!
//! None of them begins with a hyphen, so that none is taken for an option, and none holds a
//! space, a quotation mark or a control character.

use std::str::FromStr;

use super::{ValueError, shape, shown_as_stored, text_value};

text_value! {
    /// A machine: a name, an address, or what the user's own ssh configuration calls it.
    Host
}

impl FromStr for Host {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let is_v6 = text.parse::<std::net::Ipv6Addr>().is_ok();
        if (1..=253).contains(&text.len()) && (is_v6 || is_plain(text, b".-_")) {
            Ok(Self(text.into()))
        } else {
            Err(shape("host"))
        }
    }
}

text_value! {
    /// A user of a machine; shared hosts call theirs after a domain: `web@network.example`.
    UserName
}

impl FromStr for UserName {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        if (1..=120).contains(&text.len()) && is_plain(text, b".-_@+") {
            Ok(Self(text.into()))
        } else {
            Err(shape("user"))
        }
    }
}

text_value! {
    /// A branch of a git repository: the part of git-check-ref-format(1) that people use.
    Branch
}

impl FromStr for Branch {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let is_part = |part: &str| {
            !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && {
                !part.ends_with(".lock")
            }
        };
        let fits = text.len() <= 120
            && is_plain(text, b".-_/")
            && !text.contains("..")
            && text.split('/').all(is_part);
        if fits { Ok(Self(text.into())) } else { Err(shape("branch")) }
    }
}

text_value! {
    /// A git repository: `git@host:owner/name.git`, `ssh://…`, `https://…`, or a folder.
    /// Ways by which git would run a program of its own (`ext::…`) are none.
    Repository
}

impl FromStr for Repository {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let scheme = text.split_once("://").map(|(scheme, _)| scheme);
        let is_known = scheme.is_none_or(|scheme| ["https", "ssh", "file"].contains(&scheme));
        let fits = !text.is_empty()
            && is_known
            && !text.starts_with('-')
            && !text.contains("::")
            && !text.contains(|c: char| c.is_control() || matches!(c, '"' | '\'' | '\\'));
        if fits { Ok(Self(text.into())) } else { Err(shape("repository")) }
    }
}

text_value! {
    /// A bucket or container of an object store.
    Bucket
}

impl FromStr for Bucket {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = text.trim();
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-_".contains(&b);
        if (3..=63).contains(&text.len()) && text.bytes().all(allowed) && is_plain(text, b".-_") {
            Ok(Self(text.into()))
        } else {
            Err(shape("bucket"))
        }
    }
}

shown_as_stored!(Host, UserName, Branch, Repository, Bucket);

/// Letters, digits and a few signs, the first neither a hyphen nor a dot nor a slash.
fn is_plain(text: &str, signs: &[u8]) -> bool {
    !text.starts_with(['-', '.', '/'])
        && !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || signs.contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_taken_for_an_option() {
        for text in ["-oProxyCommand=x", "--upload-pack=x", "", " ", "a b", "a\nb", "a\"b"] {
            assert!(text.parse::<Host>().is_err(), "{text}");
            assert!(text.parse::<UserName>().is_err(), "{text}");
            assert!(text.parse::<Branch>().is_err(), "{text}");
            assert!(text.parse::<Bucket>().is_err(), "{text}");
        }
        for text in ["-x", "ext::sh -c x", "git://a.example/b", "http://a.example/b", "a\"b", ""] {
            assert!(text.parse::<Repository>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_people_write() {
        for text in ["ssh.hosting.example", "192.0.2.1", "2001:db8::1", "my_alias"] {
            assert!(text.parse::<Host>().is_ok(), "{text}");
        }
        for text in ["gh-pages", "main", "site/live", "v1.2"] {
            assert!(text.parse::<Branch>().is_ok(), "{text}");
        }
        for text in ["a..b", "a/", "/a", "a.lock", "a//b", ".a"] {
            assert!(text.parse::<Branch>().is_err(), "{text}");
        }
        for text in [
            "git@git.example:network/site.git",
            "ssh://git@git.example:2222/network/site.git",
            "https://git.example/network/site.git",
            "../site.git",
        ] {
            assert!(text.parse::<Repository>().is_ok(), "{text}");
        }
    }
}
