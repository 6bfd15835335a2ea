//! What gives a secret away: names that ask for one, addresses with a password inside, keys
//! that hosts make recognisable. Files, messages and pages are all looked at by these rules.

/// How keys of well-known hosts begin.
const KEY_STARTS: [&str; 9] =
    ["AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "sk_live_"];

/// Whether a key of a file, or a variable of the environment, is called like something that
/// nobody else may know.
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    const WORDS: [&str; 16] = [
        "password",
        "passwd",
        "passphrase",
        "passwort",
        "pwd",
        "secret",
        "token",
        "accesskey",
        "apikey",
        "accountkey",
        "private",
        "motdepasse",
        "mdp",
        "wachtwoord",
        "geheim",
        "sleutel",
    ];
    let folded: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    // Secretariats keep secrets and are none.
    let folded = folded.replace("secretar", "").replace("secrétar", "");
    // Monkeys and keywords are none: the word stands at the end, by itself.
    let is_key = folded == "key" || name.to_lowercase().replace('-', "_").ends_with("_key");
    let is_whole = folded == "pass" || folded.trim_end_matches('s').ends_with("credential");
    is_key || is_whole || WORDS.iter().any(|word| folded.contains(word))
}

/// Whether a text gives a secret away wherever it stands: an address with a password or a
/// token before the host, or a key of a well-known host.
#[must_use]
pub fn is_secret_value(text: &str) -> bool {
    addresses(text).any(|(scheme, rest)| {
        let user = user_part(rest);
        // Over ssh a name alone is who one is; on the web it is what lets one in.
        user.is_some_and(|user| user.contains(':') || !scheme.ends_with("ssh"))
    }) || holds_key(text)
}

/// Whether a text is a name and a password before a host, without a scheme:
/// `marie:secret@host`.
#[must_use]
pub fn is_login(text: &str) -> bool {
    let before = text.rsplit_once('@').map(|(before, _)| before);
    let before = before.filter(|before| !before.contains(char::is_whitespace));
    let name = before.and_then(|before| before.split_once(':')).map(|(name, _)| name);
    name.is_some_and(|name| !name.contains(['/', '@']) && name != "mailto")
}

/// Whether a text holds a key: one in PEM, or with the beginning that a host gives its own.
#[must_use]
pub fn holds_key(text: &str) -> bool {
    text.contains("PRIVATE KEY-----")
        || KEY_STARTS
            .iter()
            .any(|start| text.match_indices(start).any(|(at, _)| is_key_at(text, at, start)))
}

/// Whether lines of a file must not be shown, whatever a finding says of them.
#[must_use]
pub fn lines_hold_secret(lines: &str) -> bool {
    let named = lines.match_indices('=').any(|(at, _)| {
        let before = lines[..at].trim_end().trim_end_matches(['"', '\'']);
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let name = before.rsplit(|c| !is_part(c)).next().unwrap_or_default();
        is_secret_name(name)
    });
    named || is_secret_value(lines) || lines.split(['"', '\'']).any(is_login)
}

/// A text in which whatever stands before the host of an address is hidden.
#[must_use]
pub fn without_logins(text: &str) -> String {
    let mut hidden = String::with_capacity(text.len());
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            hidden.push(' ');
        }
        let mut left = word;
        while let Some((before, rest)) = left.split_once("://") {
            hidden.push_str(before);
            hidden.push_str("://");
            left = match user_part(rest) {
                Some(user) => {
                    hidden.push('…');
                    &rest[user.len()..]
                }
                None => rest,
            };
        }
        let login = Some(left).filter(|left| is_login(left)).and_then(|left| left.rsplit_once('@'));
        match login {
            Some((_, host)) if !word.contains("://") => {
                hidden.push_str("…@");
                hidden.push_str(host);
            }
            _ => hidden.push_str(left),
        }
    }
    hidden
}

/// The addresses of a text: the scheme of each, and what follows up to a sign that ends one.
fn addresses(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices("://").map(|(at, sign)| {
        let scheme = text[..at].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '+').next();
        let rest = &text[at + sign.len()..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'));
        (scheme.unwrap_or_default(), &rest[..end.unwrap_or(rest.len())])
    })
}

/// What stands before the host: all before the last `@` of the authority (RFC 3986, 3.2). A
/// password with a slash in it ends the authority early; a colon that no port follows tells.
fn user_part(rest: &str) -> Option<&str> {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = &rest[..end];
    if let Some((user, _)) = authority.rsplit_once('@') {
        return Some(user);
    }
    let (host, port) = authority.rsplit_once(':')?;
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit()) || host.starts_with('[');
    rest.rsplit_once('@').map(|(user, _)| user).filter(|_| !is_port)
}

/// Whether what stands at a place of a text, and begins like a key, is as long as one: at
/// least twelve more of the letters and digits that keys are made of.
fn is_key_at(text: &str, at: usize, start: &str) -> bool {
    let stands_alone = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let rest = &text[at + start.len()..];
    let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || b"_-".contains(b));
    stands_alone && length.count() >= 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_ask_for_a_secret() {
        for name in [
            "password",
            "secret_access_key",
            "Access-Key-ID",
            "mot_de_passe",
            "apiKey",
            "SFTP_PASSWD",
            "DEPLOY_KEY",
            "ssh-key",
            "key",
            "PRIVATE",
            "credentials",
            "pass",
            "accountKey",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "kind",
            "host",
            "path",
            "profile",
            "port",
            "bucket",
            "branch",
            "user",
            "keywords",
            "bypass",
            "monkey",
            "secretariat",
            "credentials_complete",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn values_that_are_a_secret() {
        for value in [
            "https://marie:secret@git.example/a.git",
            "https://ghtoken@git.example/a.git",
            "https://marie:se/cret@git.example/a.git",
            "https://marie:se@cret@git.example/a.git",
            "ssh://marie:secret@git.example/a.git",
            "see https://marie:secret@git.example",
            "AKIAABCDEFGHIJKLMNOP",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            "github_pat_11AAAAAAA0123456789",
        ] {
            assert!(is_secret_value(value), "{value}");
        }
        for value in [
            "https://git.example/a.git",
            "https://git.example:8443/@scope/a.git",
            "http://[::1]:9000/@scope",
            "ssh://git@git.example:2222/a.git",
            "git+ssh://git@git.example/a.git",
            "git@git.example:a/b.git",
            "mailto:ada@cabinet.example",
            "AKIA",
            "eu-west-3",
        ] {
            assert!(!is_secret_value(value), "{value}");
        }
        for (value, expected) in [
            ("marie:secret@h", true),
            ("marie:se@cr:et@h", true),
            ("git@git.example:a/b.git", false),
            ("mailto:ada@cabinet.example", false),
            ("web@network.example", false),
        ] {
            assert_eq!(is_login(value), expected, "{value}");
        }
    }

    #[test]
    fn lines_that_are_not_shown() {
        for lines in [
            "password = \"x\"",
            "a = { kind = \"sftp\", \"api-key\" = 1 }",
            "host = \"marie:secret@h\"",
            "url = \"https://token@h\"",
        ] {
            assert!(lines_hold_secret(lines), "{lines}");
        }
        for lines in ["host = \"h\"", "email = \"ada@cabinet.example\"", "a = \"key\"", ""] {
            assert!(!lines_hold_secret(lines), "{lines}");
        }
    }

    #[test]
    fn what_stands_before_a_host_is_hidden() {
        for (said, expected) in [
            (
                "unable to access 'https://marie:hunter2@git.example/a.git/': 403",
                "unable to access 'https://…@git.example/a.git/': 403",
            ),
            ("https://marie:hun@ter2@h/a", "https://…@h/a"),
            ("https://marie:hun/t@er2@h/a", "https://…@h/a"),
            ("https://token@h", "https://…@h"),
            ("a https://h/a@b ssh://git@h:22/x", "a https://h/a@b ssh://…@h:22/x"),
            ("marie:hunter2@h", "…@h"),
            ("git@git.example:a/b.git", "git@git.example:a/b.git"),
        ] {
            assert_eq!(without_logins(said), expected);
        }
    }
}
