//! Files that a host reads: headers, redirects and the like, from the same facts as the
//! `_headers` of every site.

use std::fmt::Write as _;

use super::machine::security_headers;
use super::route::SitePath;
use super::{Machine, Plan, Planned};
use crate::model::publish::HostFile;

/// The name of the file of redirects.
const REDIRECTS: &str = "_redirects";

impl Plan {
    /// A file that a host wants; none where the site has one of its own, or always has it.
    #[must_use]
    pub fn host_files(&self, wanted: &[HostFile]) -> Vec<(SitePath, String)> {
        let file = |kind: &HostFile| match kind {
            HostFile::Netlify => (REDIRECTS, self.redirects()),
            HostFile::Apache => (".htaccess", self.htaccess()),
            HostFile::Nojekyll => (".nojekyll", String::new()),
            HostFile::Cname => ("CNAME", format!("{}\n", self.network.site.base_url.value.host())),
        };
        let sound = |(name, text)| {
            let path = SitePath::new(name).expect("the names above are sound");
            (!self.files().contains_key(&path)).then_some((path, text))
        };
        wanted.iter().map(file).filter_map(sound).collect()
    }

    /// Pages at former addresses that the host leads on from by itself: a page that stood
    /// there would hide that.
    #[must_use]
    pub fn led_on_by_host(&self, wanted: &[HostFile]) -> Vec<&SitePath> {
        let by_host =
            wanted.iter().any(|kind| matches!(kind, HostFile::Netlify | HostFile::Apache));
        let own = |name| SitePath::new(name).is_some_and(|path| self.files().contains_key(&path));
        if !by_host || own(REDIRECTS) || own(".htaccess") {
            return Vec::new();
        }
        self.former_addresses().map(|(path, _)| path).collect()
    }

    /// Every former address that leads on, with where it leads.
    fn former_addresses(&self) -> impl Iterator<Item = (&SitePath, String)> {
        self.files().iter().filter_map(|(path, planned)| match planned {
            Planned::Redirect(key, lang) => Some((path, self.routes().url(key, *lang))),
            _ => None,
        })
    }

    /// Redirects in the syntax that hosts of static sites share: from, to, status.
    fn redirects(&self) -> String {
        let mut text = String::new();
        for (path, to) in self.former_addresses() {
            let _ = writeln!(text, "{} {to} 301", self.routes().rooted(&path.url()));
        }
        text
    }

    /// Settings of Apache 2.4 for the folder of the site: a host that lacks one of the
    /// modules leaves out what it is for.
    fn htaccess(&self) -> String {
        let rooted = |url: &str| self.routes().rooted(url);
        let mut text = String::from("# Made by pignon: what is changed here is lost.\n");
        text.push_str("Options -Indexes\nDirectoryIndex index.html\n");
        let _ = writeln!(text, "ErrorDocument 404 {}", rooted("/404.html"));
        text.push_str("AddDefaultCharset utf-8\nAddType \"text/vcard; charset=utf-8\" .vcf\n");
        text.push_str("AddType image/svg+xml .svg\nAddType font/woff2 .woff2\n");
        let has_feed =
            self.files().values().any(|file| matches!(file, Planned::Machine(Machine::Feed(_))));
        if has_feed {
            text.push_str(
                "<FilesMatch \"^feed\\.xml$\">\n  ForceType \"application/atom+xml; \
                 charset=utf-8\"\n</FilesMatch>\n",
            );
        }
        text.push_str("<FilesMatch \"^(\\.pignon.*|_headers|_redirects)$\">\n");
        text.push_str("  Require all denied\n</FilesMatch>\n<IfModule mod_headers.c>\n");
        for (name, value) in security_headers() {
            let _ = writeln!(text, "  Header always set {name} \"{value}\"");
        }
        text.push_str("  Header set Cache-Control \"no-cache\"\n");
        let assets = regex_escaped(&rooted("/assets/"));
        let _ = writeln!(
            text,
            "  <If \"%{{REQUEST_URI}} =~ m#^{assets}#\">\n    Header set Cache-Control \
             \"public, max-age=31536000, immutable\"\n  </If>\n</IfModule>"
        );
        text.push_str("<IfModule mod_alias.c>\n");
        for (path, to) in self.former_addresses() {
            let from = regex_escaped(&rooted(&path.url()));
            let from = from.strip_suffix('/').map_or(from.clone(), |folder| format!("{folder}/?"));
            let _ = writeln!(text, "  RedirectMatch 301 \"^{from}$\" \"{to}\"");
        }
        text.push_str("</IfModule>\n");
        text
    }
}

/// A path as a regular expression; paths hold nothing else that has a meaning there.
fn regex_escaped(path: &str) -> String {
    path.replace('.', "\\.").replace('+', "\\+")
}

/// The names of the fields that every answer of a host should carry.
#[must_use]
pub fn security_header_names() -> Vec<&'static str> {
    security_headers().into_iter().map(|(name, _)| name).collect()
}
