//! A valid network with random edits, as a person makes them or an editor loses them: it builds,
//! or what is wrong is explained at a place that exists.

use arbitrary::{Result, Unstructured};

/// What people leave in files: other values, broken quotes, the wrong bracket, other scripts.
const PIECES: [&str; 40] = [
    "",
    "\n",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    "#",
    "+++\n",
    "---\n",
    "true",
    "false",
    "0",
    "-1",
    "9999999999999999999",
    "1.5e308",
    "nan",
    "2026-02-30",
    "9999-12-31",
    "0000-01-01",
    "\"\"",
    "[]",
    "{}",
    "{ fr = \"x\" }",
    "{ xx = \"x\" }",
    "<script>alert(1)</script>",
    "](javascript:x)",
    "https://",
    "//",
    "../",
    "\u{202e}",
    "\u{0}",
    "e\u{301}",
    "\u{feff}",
    "\r\n",
    "\t",
    "{$name}",
];

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let mut files = super::networks::base();
    let mut chance = Unstructured::new(bytes);
    while !chance.is_empty() && edit(&mut files, &mut chance).is_ok() {}
    super::networks::judge("network", &files);
}

/// One edit of one file: a piece put in, taken out, doubled, or in another's place.
fn edit(files: &mut super::networks::Files, chance: &mut Unstructured<'_>) -> Result<()> {
    let which = chance.choose_index(files.len())?;
    let text = files.values_mut().nth(which).expect("it was counted");
    let (from, to) = match chance.int_in_range(0..=3)? {
        0 => line(text, chance)?,
        1 => value(text, chance)?,
        _ => {
            let at = floor(text, chance.int_in_range(0..=text.len())?);
            (at, floor(text, at + chance.int_in_range(0..=8)?))
        }
    };
    let piece = match chance.int_in_range(0..=3)? {
        0 => String::new(),
        1 => text[from..to].repeat(2),
        2 => (*chance.choose(&PIECES)?).to_owned(),
        _ => {
            let (from, to) = value(text, chance)?;
            text[from..to].to_owned()
        }
    };
    text.replace_range(from..to, &piece);
    Ok(())
}

/// The largest place that is not past `at` nor inside a character.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// A whole line.
fn line(text: &str, chance: &mut Unstructured<'_>) -> Result<(usize, usize)> {
    let at = floor(text, chance.int_in_range(0..=text.len())?);
    let from = text[..at].rfind('\n').map_or(0, |end| end + 1);
    Ok((from, text[at..].find('\n').map_or(text.len(), |length| at + length + 1)))
}

/// What stands after an equals sign.
fn value(text: &str, chance: &mut Unstructured<'_>) -> Result<(usize, usize)> {
    let (from, to) = line(text, chance)?;
    let after = text[from..to].find('=').map_or(from, |at| from + at + 1);
    Ok((after, text[after..to].trim_end().len() + after))
}
