//! Where the site is published: the tables `[publish.NAME]` of site.toml.
//!
//! A file that is shared, copied and kept in git is no place for a password: what looks like
//! one is taken out before anything else reads the table, and is an error that shows the
//! place and never the line.

use toml::Spanned;
use toml::de::DeValue;

use super::record::{Node, Read, Reader, Shape, TableReader, choice, record};
use super::value::{BaseUrl, Branch, Bucket, Host, Name, Repository, Slug, Url, UserName};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{At, Span};

/// The places a site is published to, in the order of site.toml.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Targets {
    /// Where the tables are written.
    pub span: Span,
    /// The places, each under its name.
    pub list: Vec<(At<Slug>, Target)>,
}

record! {
    /// A place the site is published to.
    Target {
        /// What kind of place.
        kind: At<TargetKind>,
        /// Whether `pignon publish` means this one when no name is given.
        default: At<bool> = false,
        /// The address under which the site is seen there, when it is not base_url: a trial.
        base_url: Option<At<BaseUrl>>,
        /// Where the files go: a folder of this machine, seen from site.toml (`folder`); a folder
        /// of the host (`sftp`, `rsync`); a folder inside the bucket or branch (`s3`, `azure`,
        /// `gcs`, `git`), left out for its root.
        path: Option<At<Name>>,
        /// The machine (`sftp`, `rsync`): its address, or its name in your ssh configuration.
        host: Option<At<Host>>,
        /// The machine's port, when not 22 (`sftp`, `rsync`).
        port: Option<At<u32>>,
        /// The user on that machine (`sftp`, `rsync`); else what your ssh configuration says.
        user: Option<At<UserName>>,
        /// The bucket or container (`s3`, `azure`, `gcs`).
        bucket: Option<At<Bucket>>,
        /// The store's address (`s3`), when it is not Amazon's.
        endpoint: Option<At<Url>>,
        /// The store's region (`s3`), such as `eu-west-3`.
        region: Option<At<Name>>,
        /// The profile of the file ~/.aws/credentials whose keys are used (`s3`), when the
        /// environment has none.
        profile: Option<At<Name>>,
        /// The storage account (`azure`).
        account: Option<At<Name>>,
        /// The repository (`git`): `git@host:owner/name.git`, an https address, or a folder.
        repository: Option<At<Repository>>,
        /// The branch (`git`).
        branch: Option<At<Branch>>,
        /// Files that the host wants beside the site.
        host_files: Vec<At<HostFile>>,
        /// Whether files are sent compressed.
        compress: At<Compression> = Compression::No,
        /// How many files are sent at the same time, at most.
        connections: At<u32> = 4,
    }
}

choice! {
    /// A kind of place.
    TargetKind {
        /// A folder of this machine, or of a drive it sees.
        Folder = "folder",
        /// A host, by SFTP: the system's own ssh.
        Sftp = "sftp",
        /// A host, by rsync over ssh: the system's own.
        Rsync = "rsync",
        /// A branch of a git repository, for pages hosting: the system's own git.
        Git = "git",
        /// An S3 bucket, Amazon's or another's.
        S3 = "s3",
        /// A container of Azure Blob Storage. Not tested against the real service.
        Azure = "azure",
        /// A bucket of Google Cloud Storage. Not tested against the real service.
        Gcs = "gcs",
    }
}

choice! {
    /// A file that a host reads and visitors do not.
    HostFile {
        /// `_headers` and `_redirects`: hosts such as Netlify and Cloudflare Pages.
        Netlify = "netlify",
        /// `.htaccess`: Apache, the usual server of shared hosting.
        Apache = "apache",
        /// `.nojekyll`: GitHub Pages then publishes the files as they are.
        Nojekyll = "nojekyll",
        /// `CNAME`: the domain, for GitHub Pages.
        Cname = "cname",
    }
}

choice! {
    /// Whether files are sent compressed.
    Compression {
        /// As they are: most hosts compress by themselves.
        No = "no",
        /// Beside each text, the same compressed: `gzip_static` of nginx, some Apache.
        Beside = "beside",
        /// Compressed instead of plain, and said so: object stores alone.
        Instead = "instead",
    }
}

impl TargetKind {
    /// Whether it is an object store.
    #[must_use]
    pub const fn is_store(self) -> bool {
        matches!(self, Self::S3 | Self::Azure | Self::Gcs)
    }

    /// Whether it is reached by ssh.
    #[must_use]
    pub const fn is_ssh(self) -> bool {
        matches!(self, Self::Sftp | Self::Rsync)
    }
}

impl Targets {
    /// The target with a name, or without one the default: the one that says so, else the
    /// only one.
    #[must_use]
    pub fn find(&self, name: Option<&str>) -> Option<&(At<Slug>, Target)> {
        match name {
            Some(name) => self.list.iter().find(|(known, _)| known.as_str() == name),
            None => {
                let said = self.list.iter().find(|(_, target)| target.default.value);
                said.or_else(|| self.list.first().filter(|_| self.list.len() == 1))
            }
        }
    }
}

impl Read for Targets {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = TableReader::open(node, reader)?;
        let span = table.span;
        let mut list = Vec::new();
        for (key, node) in table.into_entries() {
            let at = reader.span(key.span());
            let name: Option<Slug> = reader.parse(key.get_ref(), at);
            let node = without_secrets(node, reader);
            if let (Some(name), Some(target)) = (name, Target::read(node, reader)) {
                list.push((At::new(name, at), target));
            }
        }
        list.sort_by_key(|(name, _)| name.span.start);
        Some(Self { span, list })
    }

    fn shape() -> Shape {
        Shape::Keyed(Box::new(Target::shape()))
    }
}

/// Takes out of a table what must not be in it, and reports it.
fn without_secrets<'i>(node: Node<'i>, reader: &mut Reader<'_>) -> Node<'i> {
    let range = node.span();
    let table = match node.into_inner() {
        DeValue::Table(table) => table,
        other => return Spanned::new(range, other),
    };
    let is_secret = |key: &str, value: &DeValue<'_>| {
        let text = match value {
            DeValue::String(text) => text.as_ref(),
            _ => "",
        };
        is_secret_name(key) || is_secret_value(text)
    };
    let kept = table
        .into_iter()
        .filter(|(key, value)| {
            let secret = is_secret(key.get_ref(), value.get_ref());
            if secret {
                let span = reader.span(key.span().start..value.span().end);
                reader.diagnostics.push(Diagnostic::new(Code::PublishSecret, span));
            }
            !secret
        })
        .collect();
    Spanned::new(range, DeValue::Table(kept))
}

/// Whether a key asks for something that nobody else may know.
fn is_secret_name(key: &str) -> bool {
    const WORDS: [&str; 14] = [
        "password",
        "passwd",
        "passphrase",
        "pwd",
        "secret",
        "token",
        "accesskey",
        "apikey",
        "privatekey",
        "credential",
        "motdepasse",
        "mdp",
        "wachtwoord",
        "passwort",
    ];
    let folded: String = key.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    WORDS.iter().any(|word| folded.contains(word))
}

/// Whether a value gives a secret away: a password inside an address, or the beginning that
/// hosts give to their keys so that they are recognised.
#[must_use]
pub fn is_secret_value(text: &str) -> bool {
    let authority = text.split_once("://").map(|(_, rest)| rest);
    let authority = authority.and_then(|rest| rest.split(['/', '?', '#']).next());
    let user = authority.and_then(|authority| authority.rsplit_once('@')).map(|(user, _)| user);
    user.is_some_and(|user| user.contains(':'))
        || text.contains("PRIVATE KEY-----")
        || KEY_STARTS.iter().any(|start| begins_key(text, start))
}

/// How keys of well-known hosts begin.
pub const KEY_STARTS: [&str; 9] =
    ["AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "sk_live_"];

/// Whether a key with this beginning stands in a text: at least twelve more of the letters
/// and digits that keys are made of.
fn begins_key(text: &str, start: &str) -> bool {
    text.match_indices(start).any(|(at, _)| is_key_at(text, at, start))
}

/// Whether what stands at a place of a text, and begins like a key, is as long as one.
#[must_use]
pub fn is_key_at(text: &str, at: usize, start: &str) -> bool {
    let stands_alone = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let rest = &text[at + start.len()..];
    let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || b"_-".contains(b));
    stands_alone && length.count() >= 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_recognised() {
        for key in ["password", "secret_access_key", "Access-Key-ID", "mot_de_passe", "apiKey"] {
            assert!(is_secret_name(key), "{key}");
        }
        for key in ["kind", "host", "path", "profile", "port", "bucket", "branch", "user"] {
            assert!(!is_secret_name(key), "{key}");
        }
        for value in [
            "https://marie:secret@git.example/a.git",
            "AKIAABCDEFGHIJKLMNOP",
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            "github_pat_11AAAAAAA0123456789",
        ] {
            assert!(is_secret_value(value), "{value}");
        }
        for value in [
            "https://git.example/a.git",
            "ssh://git@git.example:2222/a.git",
            "git@git.example:a/b.git",
            "AKIA",
            "eu-west-3",
        ] {
            assert!(!is_secret_value(value), "{value}");
        }
    }
}
