//! Where the site is published: the tables `[publish.NAME]` of site.toml.
//!
//! A file that is shared, copied and kept in git is no place for a password: what looks like
//! one is taken out before anything else reads the table, and is an error that shows the
//! place and never the line.

use toml::Spanned;
use toml::de::DeValue;

use super::record::{Node, Read, Reader, Shape, TableReader, choice, record};
use super::secret::{is_login, is_secret_name, is_secret_value};
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
            // `[publish]` with a password right below it.
            let is_table = matches!(node.get_ref(), DeValue::Table(_));
            if !is_table && is_secret(key.get_ref(), node.get_ref()) {
                let span = reader.span(key.span().start..node.span().end);
                reader.diagnostics.push(Diagnostic::new(Code::PublishSecret, span));
                continue;
            }
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

/// Whether an entry of a table gives a secret away, by its name or by anything inside.
fn is_secret(key: &str, value: &DeValue<'_>) -> bool {
    if is_secret_name(key) {
        return true;
    }
    match value {
        // The first part of a repository's or a folder's name alone may be a login.
        DeValue::String(text) if matches!(key, "repository" | "path") => {
            is_secret_value(text) || text.split('/').next().is_some_and(is_login)
        }
        // A user has no colon in their name: what follows it is the password.
        DeValue::String(text) if key == "user" => text.contains(':') || is_secret_value(text),
        DeValue::String(text) => is_secret_value(text) || is_login(text),
        DeValue::Array(items) => items.iter().any(|item| is_secret(key, item.get_ref())),
        DeValue::Table(table) => {
            table.iter().any(|(key, value)| is_secret(key.get_ref(), value.get_ref()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_wherever_they_stand_in_a_table() {
        let is = |toml: &str| {
            let table = toml::de::DeTable::parse(toml).expect("tests write sound TOML");
            is_secret("x", &DeValue::Table(table.into_inner()))
        };
        for toml in [
            "password = 'x'",
            "DEPLOY_KEY = 1",
            "host = 'marie:secret@h'",
            "user = 'marie:secret'",
            "repository = 'marie:secret@h/a.git'",
            "endpoint = 'https://token@h'",
            "auth = { login = 'x', password = 'y' }",
            "list = ['a', 'AKIAABCDEFGHIJKLMNOP']",
        ] {
            assert!(is(toml), "{toml}");
        }
        for toml in [
            "repository = 'git@h:a/b@c.git'",
            "path = 'C:/a@b'",
            "path = '/var/a:b/c@d'",
            "user = 'web@network.example'",
            "host = '2001:db8::1'",
        ] {
            assert!(!is(toml), "{toml}");
        }
    }
}
