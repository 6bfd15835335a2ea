//! The logo that site.toml names, made ready to be published.

use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

use super::file::{dimensions, short_hash};
use crate::images::{self, LogoFault, PIXEL_LIMIT};
use crate::model::Logo;

/// How wide a logo that is a picture is published at most, in pixels.
const LOGO_WIDTH: u32 = 480;

/// The largest logo that is read, in bytes.
pub(super) const LOGO_LIMIT: u64 = 2_000_000;

/// The logo that site.toml names: a picture or drawing that lies in content/ itself.
pub(super) fn named_logo(root: &Path) -> Option<String> {
    let site = fs::read_to_string(root.join("site.toml")).ok()?;
    let (tree, _) = DeTable::parse_recoverable(&site);
    let named = match tree.get_ref().get("look")?.get_ref() {
        DeValue::Table(table) => table.get("logo")?.get_ref().as_str()?.to_owned(),
        _ => return None,
    };
    let is_inside = !named.contains(['/', '\\']) && ending(&named).is_some();
    is_inside.then(|| format!("content/{named}"))
}

/// What the name of a logo ends in, as it is published.
fn ending(name: &str) -> Option<&'static str> {
    match name.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
        Some("svg") => Some("svg"),
        Some("png") => Some("png"),
        Some("jpg" | "jpeg") => Some("jpg"),
        _ => None,
    }
}

/// The logo as it will be published: shapes or pixels and nothing else.
pub(super) fn published(path: &str, bytes: &[u8]) -> Result<Logo, LogoFault> {
    let ending = ending(path).ok_or(LogoFault::Format)?;
    if ending == "svg" {
        let text = std::str::from_utf8(bytes).map_err(|_| LogoFault::Syntax)?;
        let (plain, width, height) = images::plain_drawing(text.trim_start_matches('\u{feff}'))?;
        return Ok(logo(ending, (width, height), plain.into_bytes()));
    }
    let (width, height) = dimensions(bytes).ok_or(LogoFault::Syntax)?;
    if u64::from(width) * u64::from(height) > PIXEL_LIMIT {
        return Err(LogoFault::Size);
    }
    let bytes = images::at_width(bytes, LOGO_WIDTH).map_err(|_| LogoFault::Syntax)?;
    let size = dimensions(&bytes).ok_or(LogoFault::Syntax)?;
    let ending = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
    Ok(logo(ending, size, bytes))
}

fn logo(ending: &'static str, (width, height): (u32, u32), bytes: Vec<u8>) -> Logo {
    Logo { ending, width, height, hash: short_hash(&bytes), bytes: bytes.into() }
}
