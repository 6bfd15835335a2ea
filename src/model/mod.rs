//! What a network is: typed, with a place in the files for every value.
//!
//! The model comes from [`crate::load`] and is read by every later stage; it does no
//! input or output and nothing in it can be serialised: what pages and reports show is
//! copied field by field by those who show it.

pub mod contact;
pub mod letters;
pub mod locale;
pub mod member;
pub mod offer;
pub mod private;
pub mod profession;
pub mod project;
pub mod publish;
pub mod record;
pub mod secret;
pub mod site;
mod syntax;
pub mod time;
pub mod value;
pub mod writing;

use std::sync::Arc;

use contact::Contacts;
use locale::Lang;
use member::Member;
use offer::{Service, Tariffs};
use project::Project;
use site::Site;
use writing::{CharterFront, NewsFront, Page, PageFront};

use crate::images::LogoFault;
use crate::source::FileId;

/// A network, as its public files describe it.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// The file site.toml.
    pub site_file: FileId,
    /// The network itself.
    pub site: Site,
    /// The charter.
    pub charter: Arc<Page<CharterFront>>,
    /// The file content/project.toml.
    pub project_file: FileId,
    /// The answers to the guide's points.
    pub project: Project,
    /// The members, in the order of their slugs.
    pub members: Vec<Arc<Member>>,
    /// The services, in the order of their files' names.
    pub services: Vec<Arc<Service>>,
    /// The file content/tariffs.toml.
    pub tariffs_file: FileId,
    /// The prices.
    pub tariffs: Tariffs,
    /// The file content/contacts.toml.
    pub contacts_file: FileId,
    /// Public contacts.
    pub contacts: Contacts,
    /// Free pages, in the order of their files' names.
    pub pages: Vec<Arc<Page<PageFront>>>,
    /// News, in the order of their files' names.
    pub news: Vec<Arc<Page<NewsFront>>>,
    /// Pictures that lie beside texts, in the order of their paths.
    pub pictures: Vec<Picture>,
    /// The logo that site.toml names, or why it cannot be used; none where it names none, or
    /// where there is no such file.
    pub logo: Option<Result<Logo, LogoFault>>,
    /// Files of content/static, copied as they are.
    pub static_files: Vec<StaticFile>,
    /// The attestation and what belongs to it, as they were read.
    pub credentials: Credentials,
    /// Files that could not be read at all: rules that need them stay silent, and
    /// references to them do not fail too.
    pub unreadable: std::collections::BTreeSet<String>,
}

/// An attestation and what belongs to it: bytes, that `legitimacy` alone understands.
#[derive(Debug, Clone, Default)]
pub struct Credentials {
    /// content/attestation.json.
    pub attestation: Option<Credential>,
    /// content/disclosures.json.
    pub disclosures: Option<Credential>,
    /// content/status-list.json: the list of revocations, as the network last kept it.
    pub status_list: Option<Credential>,
    /// The list of issuers that site.toml names.
    pub trust: Option<Credential>,
}

/// A file of JSON whose every byte counts.
#[derive(Debug, Clone)]
pub struct Credential {
    /// The file, for diagnostics.
    pub file: FileId,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}

/// A picture beside a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Path relative to the network's folder.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The hash of its bytes, as the published name carries it.
    pub hash: String,
}

/// The network's logo, ready to be published: a drawing or picture and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// What its name ends in: `svg`, `png` or `jpg`.
    pub ending: &'static str,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The hash of its bytes, as the published name carries it.
    pub hash: String,
    /// What is published.
    pub bytes: Arc<[u8]>,
}

impl Logo {
    /// Whether it is a drawing.
    #[must_use]
    pub fn is_drawing(&self) -> bool {
        self.ending == "svg"
    }
}

/// A file that is copied as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct StaticFile {
    /// Path relative to content/static, with `/`.
    pub path: String,
    /// Path relative to the network's folder.
    pub source: String,
    /// The hash of its bytes.
    pub hash: String,
    /// Width and height in pixels, for a picture.
    pub dimensions: Option<(u32, u32)>,
}

impl Network {
    /// The main language.
    #[must_use]
    pub fn main_language(&self) -> Lang {
        self.site.languages.first().map_or(Lang::Fr, |lang| lang.value)
    }

    /// The site's languages, the main one first.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.site.languages.iter().map(|lang| lang.value)
    }

    /// The logo, when there is one that can be used.
    #[must_use]
    pub fn usable_logo(&self) -> Option<&Logo> {
        self.logo.as_ref()?.as_ref().ok()
    }

    /// The member with a file name.
    #[must_use]
    pub fn member(&self, slug: &str) -> Option<&Arc<Member>> {
        let found = self.members.binary_search_by(|member| member.slug.as_str().cmp(slug));
        found.ok().map(|at| &self.members[at])
    }

    /// The members who belong to the network on a day.
    pub fn active_members(&self, today: jiff::civil::Date) -> impl Iterator<Item = &Arc<Member>> {
        self.members.iter().filter(move |member| member.is_active(today))
    }

    /// The members who see patients on a day.
    pub fn clinicians(&self, today: jiff::civil::Date) -> impl Iterator<Item = &Arc<Member>> {
        self.members.iter().filter(move |member| member.is_clinician(today))
    }
}
