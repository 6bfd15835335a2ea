//! Why a site could not be published: what commands and failures tell apart.

use std::fmt;

/// Why a place refuses, or cannot be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A program of the system is not installed.
    NoTool(&'static str),
    /// The environment and the system's own files hold no keys: the variables that are
    /// looked for.
    NoKeys(&'static str),
    /// The place does not accept who asks.
    Denied(String),
    /// The host is not the one that the system knows by this name, or is not known yet.
    HostKey(String),
    /// Nobody answers, or too slowly.
    Unreachable(String),
    /// There is no such bucket, folder or repository.
    Missing(String),
    /// The disk, or what the account may hold, is full.
    Full,
    /// Somebody else is publishing to the same place, or just did.
    Overtaken,
    /// The site is there, and these files of the one before would not be deleted.
    Kept(String),
    /// The place's manifest cannot be understood: nobody knows which files are pignon's.
    Manifest,
    /// A file of the site changed while it was being sent.
    Changed(String),
    /// This build of the program does not know this kind of place.
    NotBuilt(&'static str),
    /// Something else: who says so, and what, without any secret.
    Other(&'static str, String),
}

impl Fault {
    /// The key of its words.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoTool(_) => "no-tool",
            Self::NoKeys(_) => "no-keys",
            Self::Denied(_) => "denied",
            Self::HostKey(_) => "host-key",
            Self::Unreachable(_) => "unreachable",
            Self::Missing(_) => "missing",
            Self::Full => "full",
            Self::Overtaken => "overtaken",
            Self::Kept(_) => "kept",
            Self::Manifest => "manifest",
            Self::Changed(_) => "changed",
            Self::NotBuilt(_) => "not-built",
            Self::Other(..) => "other",
        }
    }

    /// What the words name.
    #[must_use]
    pub fn detail(&self) -> &str {
        match self {
            Self::NoTool(name) | Self::NoKeys(name) | Self::NotBuilt(name) => name,
            Self::Denied(text)
            | Self::HostKey(text)
            | Self::Unreachable(text)
            | Self::Missing(text)
            | Self::Changed(text)
            | Self::Kept(text)
            | Self::Other(_, text) => text,
            Self::Full | Self::Overtaken | Self::Manifest => "",
        }
    }

    /// Whether trying again may help.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key(), self.detail())
    }
}

impl std::error::Error for Fault {}
