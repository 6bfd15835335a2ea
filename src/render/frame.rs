//! What stands around pages and is the same on many of them, word for word: made once, and
//! read once for what it holds.

use std::sync::OnceLock;

use tera::Value;

use super::scan::{Part, Scan};
use crate::plan::route::SitePath;
use crate::plan::view::FrameView;

/// A link to an anchor of another page: its path, the anchor, the link as written.
pub(super) type Lead = (SitePath, String, String);

/// What pages with the same `here` have around them.
#[derive(Debug)]
pub(super) struct Frame {
    /// The variable `frame` of templates.
    pub(super) value: Value,
    /// In the order of a page; none where a part by itself is not whole.
    parts: Option<Vec<Part>>,
    leads: OnceLock<Option<Vec<Lead>>>,
}

impl Frame {
    pub(super) fn new(view: FrameView) -> Self {
        let value = Value::from_serializable(&view);
        let FrameView { head, header, footer } = view;
        let parts = [head, header, footer].into_iter().map(Part::new).collect();
        Self { value, parts, leads: OnceLock::new() }
    }

    /// What a page holds beside its frame, and which links to anchors the frame has; `None`
    /// where the page has to be read as a whole: the frame does not stand in it, or there is
    /// something to be said about it. `leads` follows the links of a part, and gives none where
    /// one leads nowhere.
    pub(super) fn scan(
        &self,
        html: &[u8],
        leads: impl Fn(&Scan) -> Option<Vec<Lead>>,
    ) -> Option<(Scan, &[Lead])> {
        let parts = self.parts.as_ref()?;
        let all = || {
            let each = parts.iter().map(|part| leads(part.scan()));
            each.collect::<Option<Vec<_>>>().map(|each| each.concat())
        };
        let leads = self.leads.get_or_init(all).as_ref()?;
        Some((super::scan::scan_between(html, parts)?, leads))
    }
}
