//! A request that passed the gate in, an answer out.

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest as _, Sha256};

use super::Live;
use super::gate::{Answer, Asked, Body};
use super::page::{OWN, short};
use super::state::{Destination, Good, Rendered, State};
use crate::media::media_type;
use crate::plan::Planned;
use crate::plan::route::SitePath;

/// How long a request waits for the system to report what changed before it came, and then
/// for that to be read.
const WAIT: Duration = Duration::from_secs(20);

/// The fields of answers that no site makes.
const BARE: [(&str, &str); 4] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-store"),
];

impl Live {
    /// Answers a request. One that comes while a change is pending waits for it: nothing
    /// that is out of date is ever sent.
    pub(super) fn answer(&self, asked: &Asked) -> Answer {
        if let Some(name) = asked.path.strip_prefix(OWN) {
            return self.own_file(name, asked);
        }
        (self.fence)(WAIT);
        self.pending.wait(WAIT);
        // All of the answer is taken from this one state.
        let state = self.state();
        let Some(good) = &state.good else {
            return page(503, self.own.stand_in("").into_bytes().into());
        };
        match good.find(&asked.path) {
            Destination::File(path) => self.file(&state, good, path, 200, asked),
            Destination::Moved(address) => moved(good, &address),
            Destination::Nowhere(not_found) => match (good.former_asset(&asked.path), not_found) {
                (Some(bytes), _) => {
                    let media = ("Content-Type".to_owned(), media_type(&asked.path));
                    Answer { status: 200, headers: vec![media], body: Body::Bytes(bytes.into()) }
                }
                (None, Some(path)) => self.file(&state, good, path, 404, asked),
                (None, None) => sentence(404, "404"),
            },
        }
    }

    /// The preview's own script, style and events.
    fn own_file(&self, name: &str, asked: &Asked) -> Answer {
        let (media, body) = match name {
            "preview.js" => ("text/javascript; charset=utf-8", Arc::clone(&self.own.script)),
            "preview.css" => ("text/css; charset=utf-8", Arc::clone(&self.own.style)),
            "events" => {
                let mut headers = bare("text/event-stream; charset=utf-8");
                headers.push(("X-Accel-Buffering".to_owned(), "no".to_owned()));
                let body = if asked.head_only {
                    Body::Bytes(Arc::default())
                } else {
                    Body::Events(self.audience.join())
                };
                return Answer { status: 200, headers, body };
            }
            _ => return sentence(404, "404"),
        };
        Answer { status: 200, headers: bare(media), body: Body::Bytes(body) }
    }

    /// A file of the site.
    fn file(
        &self,
        state: &Arc<State>,
        good: &Good,
        path: &SitePath,
        status: u16,
        asked: &Asked,
    ) -> Answer {
        let (rendered, is_news) = good.bytes(path, &*self.fetch);
        if is_news {
            self.describe_to_all(state);
        }
        let bytes = match rendered {
            Rendered::Bytes(bytes) => bytes,
            Rendered::Broken => return page(500, self.own.stand_in(&good.id).into_bytes().into()),
            Rendered::Unreadable(error) => return sentence(500, &error),
        };
        let is_page = matches!(good.plan().files().get(path), Some(Planned::Page(..)));
        let bytes = match std::str::from_utf8(&bytes) {
            Ok(html) if is_page => self.own.with_script(html, &good.id).into_bytes().into(),
            _ => bytes,
        };
        let mut headers = good.fields(path);
        let mut add = |name: &str, value: &dyn Fn() -> String| {
            if !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
                headers.push((name.to_owned(), value()));
            }
        };
        let tag = format!("\"{}\"", short(&Sha256::digest(&bytes)));
        add("Content-Type", &|| media_type(path.as_str()));
        add("Cache-Control", &|| "no-cache".to_owned());
        add("ETag", &|| tag.clone());
        let is_known = status == 200 && is_listed(asked.if_none_match.as_deref(), &tag);
        let status = if is_known { 304 } else { status };
        Answer { status, headers, body: Body::Bytes(bytes) }
    }
}

/// Whether a list of tags, or `*`, has a tag, by the weak comparison of RFC 9110, 13.1.2.
fn is_listed(tags: Option<&str>, tag: &str) -> bool {
    let Some(tags) = tags else { return false };
    let mut tags = tags.split(',').map(str::trim);
    tags.any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

/// Leads to the address of a folder, as hosts of static sites do.
fn moved(good: &Good, address: &str) -> Answer {
    let mut headers = match good.find(address) {
        Destination::File(path) => good.fields(path),
        _ => Vec::new(),
    };
    headers.push(("Location".to_owned(), address.to_owned()));
    headers.push(("Cache-Control".to_owned(), "no-cache".to_owned()));
    headers.push(("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned()));
    let body = format!("{address}\n").into_bytes().into();
    Answer { status: 301, headers, body: Body::Bytes(body) }
}

fn page(status: u16, body: Arc<[u8]>) -> Answer {
    Answer { status, headers: bare("text/html; charset=utf-8"), body: Body::Bytes(body) }
}

fn sentence(status: u16, text: &str) -> Answer {
    let body = format!("{text}\n").into_bytes().into();
    Answer { status, headers: bare("text/plain; charset=utf-8"), body: Body::Bytes(body) }
}

fn bare(media: &str) -> Vec<(String, String)> {
    let fields = BARE.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    fields.chain([("Content-Type".to_owned(), media.to_owned())]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_compared_weakly() {
        for (tags, expected) in [
            (None, false),
            (Some("\"a\""), true),
            (Some("W/\"a\""), true),
            (Some("\"b\", \"a\""), true),
            (Some("*"), true),
            (Some("a"), false),
            (Some(""), false),
        ] {
            assert_eq!(is_listed(tags, "\"a\""), expected, "{tags:?}");
        }
    }
}
