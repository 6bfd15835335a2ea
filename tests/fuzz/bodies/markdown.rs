//! A text as members write it, with and without HTML: whatever it is, the page holds no script,
//! no style and nothing that is fetched from elsewhere.

use pignon::diagnostic::Diagnostics;
use pignon::load::markdown::{Options, parse};
use pignon::render::scan::scan;
use pignon::source::SourceMap;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let Some((how, bytes)) = bytes.split_first() else { return };
    let body = String::from_utf8_lossy(bytes);
    let mut sources = SourceMap::default();
    let file = sources.add("content/pages/one.md", body.as_ref());
    let options = Options {
        language: ["fr", "nl", "de", "en"][usize::from(how % 4)],
        raw_html: how & 4 != 0,
        first_heading: 2,
        footnote_back: "back",
        id_prefix: "",
    };
    let mut found = Diagnostics::default();
    let markdown = parse(&body, 0, file, &options, &mut found);
    let html = markdown.html_with(|link| link.destination.clone(), |_| String::new());
    let seen = scan(html.as_bytes());
    assert!(seen.forbidden.is_empty(), "{:?} in {html}", seen.forbidden);
    for found in found.iter() {
        let place = found.span.start as usize..found.span.end as usize;
        assert!(body.get(place).is_some(), "{found:?} is outside its file");
    }
}
