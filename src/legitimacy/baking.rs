//! An attestation inside a picture, the Open Badges way (Open Badges 3.0, section 5.3.1):
//! in an SVG an element `openbadges:credential`, in a PNG an `iTXt` chunk.
//!
//! A picture proves nothing by itself: whoever is shown one takes the attestation out and
//! verifies that. The verify page of a register (src/register/assets/verify.js) reads
//! pictures by the same rules; tests/browser/register.mjs holds the two together.

use std::io::Cursor;

/// The namespace of the element (Open Badges 3.0).
const NAMESPACE: &str = "https://purl.imsglobal.org/ob/v3p0";

/// The keyword of the chunk.
const KEYWORD: &str = "openbadgecredential";

/// The largest picture that is looked into, in bytes.
pub const PICTURE_LIMIT: usize = 5_000_000;

/// Why a picture gives no attestation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BakingFault {
    /// It is larger than [`PICTURE_LIMIT`].
    TooLarge,
    /// It is damaged, or no picture of this kind.
    Unreadable,
    /// There is none in it.
    Missing,
    /// There are several.
    Several,
    /// It is compressed, which baking forbids (Open Badges Baking, “PNGs”).
    Compressed,
}

/// What a file holds, told by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// JSON: the attestation itself.
    Json,
    /// A picture of lines.
    Svg,
    /// A picture of points.
    Png,
}

/// Tells what a file is.
#[must_use]
pub fn kind(bytes: &[u8]) -> Kind {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if text.first() == Some(&b'<') {
        Kind::Svg
    } else {
        Kind::Json
    }
}

/// Takes the attestation out of a file: the file itself when it is no picture.
///
/// # Errors
/// It is a picture without exactly one.
pub fn extract(bytes: &[u8]) -> Result<Vec<u8>, BakingFault> {
    match kind(bytes) {
        Kind::Json => Ok(bytes.to_vec()),
        Kind::Svg => from_svg(bytes).map(String::into_bytes),
        Kind::Png => from_png(bytes).map(String::into_bytes),
    }
}

/// The attestation in an SVG.
///
/// # Errors
/// It is no SVG with exactly one.
pub fn from_svg(bytes: &[u8]) -> Result<String, BakingFault> {
    if bytes.len() > PICTURE_LIMIT {
        return Err(BakingFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| BakingFault::Unreadable)?;
    // roxmltree descends by recursion and refuses DTDs; deep files are no badges.
    if deepest(text) > 200 {
        return Err(BakingFault::Unreadable);
    }
    let document = roxmltree::Document::parse(text).map_err(|_| BakingFault::Unreadable)?;
    let mut found =
        document.descendants().filter(|node| node.has_tag_name((NAMESPACE, "credential")));
    let credential = found.next().ok_or(BakingFault::Missing)?;
    if found.next().is_some() {
        return Err(BakingFault::Several);
    }
    // Nothing but text: whatever else stands there, other readers take otherwise.
    if !credential.children().all(|node| node.is_text()) {
        return Err(BakingFault::Unreadable);
    }
    let text: String = credential.children().filter_map(|node| node.text()).collect();
    // The white space of XML alone.
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    if text.is_empty() { Err(BakingFault::Missing) } else { Ok(text.to_owned()) }
}

/// At least how deep elements lie in one another.
fn deepest(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut depth, mut deepest) = (0_usize, 0);
    for pair in bytes.windows(2) {
        match pair {
            b"</" | b"/>" => depth = depth.saturating_sub(1),
            [b'<', name] if name.is_ascii_alphabetic() || *name == b'_' || *name >= 0x80 => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            _ => {}
        }
    }
    deepest
}

/// Puts an attestation into an SVG: the namespace on the root, the element directly behind
/// its opening tag. The picture must have no `openbadges` prefix yet.
#[must_use]
pub fn bake_svg(svg: &str, attestation: &str) -> Option<String> {
    let root = svg.find("<svg")? + "<svg".len();
    let end = root + svg[root..].find('>')? + 1;
    let inside = attestation.replace("]]>", "]]]]><![CDATA[>");
    Some(format!(
        "{} xmlns:openbadges=\"{NAMESPACE}\"{}\n\
         <openbadges:credential><![CDATA[{inside}]]></openbadges:credential>{}",
        &svg[..root],
        &svg[root..end],
        &svg[end..]
    ))
}

/// The attestation in a PNG.
///
/// # Errors
/// It is no PNG with exactly one.
pub fn from_png(bytes: &[u8]) -> Result<String, BakingFault> {
    if bytes.len() > PICTURE_LIMIT {
        return Err(BakingFault::TooLarge);
    }
    let mut options = png::DecodeOptions::default();
    options.set_skip_ancillary_crc_failures(false);
    let mut decoder = png::Decoder::new_with_options(Cursor::new(bytes), options);
    decoder.set_limits(png::Limits { bytes: 64_000_000 });
    let mut reader = decoder.read_info().map_err(|_| BakingFault::Unreadable)?;
    // Chunks may also stand behind the picture.
    reader.finish().map_err(|_| BakingFault::Unreadable)?;
    let mut found = reader.info().utf8_text.iter().filter(|chunk| chunk.keyword == KEYWORD);
    let chunk = found.next().ok_or(BakingFault::Missing)?;
    // A chunk that means the same and is malformed is not among those that were read.
    if found.next().is_some() || chunks(bytes).filter(|chunk| is_attestation(chunk)).count() > 1 {
        return Err(BakingFault::Several);
    }
    if chunk.compressed {
        return Err(BakingFault::Compressed);
    }
    chunk.get_text().map_err(|_| BakingFault::Unreadable)
}

/// The chunks of a PNG, each with its type before its data (PNG, third edition, 5.3).
fn chunks(png: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = png.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let chunk = rest.get(4..length.checked_add(8)?)?;
        rest = rest.get(length.checked_add(12)?..).unwrap_or_default();
        Some(chunk)
    })
}

/// Whether a chunk says that an attestation is in it.
fn is_attestation(chunk: &[u8]) -> bool {
    chunk.strip_prefix(b"iTXt").is_some_and(|data| data.starts_with(KEYWORD.as_bytes()))
}

/// A PNG of points (eight bits of red, green, blue and opacity each) that carries an
/// attestation; `None` when the points are not as many as width and height say.
#[must_use]
pub fn bake_png(rgba: &[u8], width: u32, height: u32, attestation: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.add_itxt_chunk(KEYWORD.to_owned(), attestation.to_owned()).ok()?;
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(rgba).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::legitimacy::json::SIZE_LIMIT;

    const JSON: &str = r#"{"name":"é ]]> <&","x":1}"#;

    #[test]
    fn what_is_baked_is_found_again() {
        let svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title></svg>";
        let baked = bake_svg(svg, JSON).expect("an SVG");
        assert_eq!(extract(baked.as_bytes()), Ok(JSON.as_bytes().to_vec()));
        let element = &baked[baked.find("<openbadges").expect("it is there")..];
        let twice = baked.replace(
            "<title>",
            &format!("{}<title>", element.split("<title>").next().unwrap_or("")),
        );
        assert_eq!(extract(twice.as_bytes()), Err(BakingFault::Several));
        assert_eq!(extract(svg.as_bytes()), Err(BakingFault::Missing));

        let png = bake_png(&[0; 16], 2, 2, JSON).expect("a PNG");
        assert_eq!(extract(&png), Ok(JSON.as_bytes().to_vec()));
        let at = png.windows(4).position(|four| four == b"iTXt").expect("the chunk");
        // Beside a sound chunk a malformed one: nothing but its keyword.
        let mut malformed = (u32::try_from(KEYWORD.len()).expect("few")).to_be_bytes().to_vec();
        malformed.extend(b"iTXt");
        malformed.extend(KEYWORD.as_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(&malformed[4..]);
        malformed.extend(sum.sum().to_be_bytes());
        let beside = [&png[..at - 4], &malformed, &png[at - 4..]].concat();
        assert_eq!(extract(&beside), Err(BakingFault::Several));
        for end in [3, 20, at + 2, at + 30] {
            assert!(extract(&png[..end]).is_err() || kind(&png[..end]) == Kind::Json);
        }
        let mut edited = png.clone();
        edited[at + 40] ^= 1;
        assert_ne!(extract(&edited), Ok(JSON.as_bytes().to_vec()), "the checksum fails");
        assert_eq!(extract(JSON.as_bytes()), Ok(JSON.as_bytes().to_vec()));
    }

    #[test]
    fn bombs_are_not_unpacked() {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("memory");
        let mut chunk = png::text_metadata::ITXtChunk::new(KEYWORD, "a".repeat(SIZE_LIMIT + 1));
        chunk.compressed = true;
        writer.write_text_chunk(&chunk).expect("memory");
        writer.write_image_data(&[0]).expect("memory");
        writer.finish().expect("memory");
        assert_eq!(extract(&bytes), Err(BakingFault::Compressed));
        let laughs = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>";
        assert_eq!(extract(laughs.as_bytes()), Err(BakingFault::Unreadable));
        let deep = "<svg>".repeat(100_000);
        assert_eq!(extract(deep.as_bytes()), Err(BakingFault::Unreadable));
    }
}
