//! The badge: a stepped gable with eight lit windows, one a criterion, on a plate that
//! names who attests.
//!
//! It is drawn from a [`Verified`] and from nothing else: every public function here asks for
//! one, and only verification makes it. Words and font come as arguments; the domains are
//! those that were verified, in ASCII as an address bar tells look-alikes apart, whole
//! whatever their length, and the issuer's is as large as the name of the badge.
//!
//! The same drawing has four cuts, because one cannot serve from 16 pixels to a poster: a
//! plate with words, a strip with words, a gable for about 64 pixels, and a coarser one for
//! 16. Light is a layer under a wall with eight openings: without it the drawing prints in
//! one colour. No cut uses a style attribute or element, which a strict content security
//! policy forbids; none needs a font.

mod domains;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use domains::broken;

use super::baking::{bake_png, bake_svg};
use super::verify::Verified;
use crate::html::escape;
use crate::images::points;
use crate::lettering::Typeface;

/// The words of a badge, in one language. What they say of the domains and dates is taken
/// from the same [`Verified`] by whoever makes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The language, as a tag.
    pub lang: &'static str,
    /// The accessible name: what is attested, and by whom.
    pub title: String,
    /// The accessible description: what is drawn, and the dates.
    pub description: String,
    /// What is attested.
    pub name: String,
    /// `attested by`.
    pub attested_by: String,
    /// `valid until …`, the day in words.
    pub until: String,
}

/// The phrases of a theme that are lettered: [`Labels::name`], [`Labels::attested_by`] and
/// [`Labels::until`].
pub const LETTERED: [&str; 3] = ["badge-name", "badge-attested-by", "badge-until"];

/// A cut of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// A square plate with words: from 200 pixels to a poster.
    Plate,
    /// A strip with the words beside the gable.
    Strip,
    /// The gable on its plate, without words: about 64 pixels.
    Gable,
    /// The gable alone, redrawn on sixteen whole pixels.
    Coarse,
}

/// With how many colours a badge is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// Stone, light and white.
    Colours,
    /// Black alone, for print.
    One,
}

/// Draws the badge. The cuts with words carry the attestation they show (Open Badges 3.0,
/// 5.3.1), so that whoever has the file can verify it.
#[must_use]
pub fn svg(
    verified: &Verified,
    labels: &Labels,
    typeface: &Typeface<'_>,
    cut: Cut,
    ink: Ink,
) -> String {
    let svg = drawn(verified, labels, typeface, cut, ink);
    if cut.has_words() {
        bake_svg(&svg, attestation(verified)).expect("a drawing has an opening tag")
    } else {
        svg
    }
}

/// Draws the badge in pixels, as PNG, `width` pixels wide, with the attestation in it.
#[must_use]
pub fn png(
    verified: &Verified,
    labels: &Labels,
    typeface: &Typeface<'_>,
    cut: Cut,
    ink: Ink,
    width: u32,
) -> Vec<u8> {
    let (points, height) = points(&drawn(verified, labels, typeface, cut, ink), width);
    bake_png(&points, width, height, attestation(verified)).expect("the points are all there")
}

fn drawn(
    verified: &Verified,
    labels: &Labels,
    typeface: &Typeface<'_>,
    cut: Cut,
    ink: Ink,
) -> String {
    let issuer = verified.issuer_domain();
    let network = host(&verified.attestation().network_url);
    Domains { issuer: &issuer, network }.draw(labels, typeface, cut, ink)
}

/// The text that is baked in.
fn attestation(verified: &Verified) -> &str {
    std::str::from_utf8(verified.json()).expect("what was verified is UTF-8")
}

/// The host of an address, with its port where it has one, in ASCII as it is signed.
#[must_use]
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

const STONE: &str = "#1f4256";
const LIGHT: &str = "#f6c34e";
const INK: &str = "#14242e";

impl Ink {
    const fn stone(self) -> &'static str {
        match self {
            Self::Colours => STONE,
            Self::One => "#000",
        }
    }

    const fn letters(self) -> &'static str {
        match self {
            Self::Colours => INK,
            Self::One => "#000",
        }
    }
}

/// The gable on a grid of 64, every coordinate even: steps 4 wide and 6 high, eight windows,
/// an open door; without the street line.
const WALL: &str = "M28 2h8v6h4v6h4v6h4v6h4v6h4v28h-48V32h4v-6h4v-6h4v-6h4V8h4z\
M26 60h12v-6a6 6 0 0 0-12 0zM29 11v9h6v-9zM21 23v9h6v-9zM37 23v9h6v-9zM14 35v9h6v-9z\
M29 35v9h6v-9zM44 35v9h6v-9zM14 47v9h6v-9zM44 47v9h6v-9z";

/// What shines through its windows.
const WINDOWS: &str = "M29 11h6v9h-6zM21 23h6v9h-6zM37 23h6v9h-6zM14 35h6v9h-6z\
M29 35h6v9h-6zM44 35h6v9h-6zM14 47h6v9h-6zM44 47h6v9h-6z";

/// The gable inside a plate of 64 whole pixels: steps 3 wide, windows 4 by 6.
const SMALL_WALL: &str = "M29 9h6v4h3v4h3v5h3v5h3v5h3v22h-36V32h3v-5h3v-5h3v-5h3v-4h3z\
M28 54h8v-5a4 4 0 0 0-8 0zM30 15v6h4v-6zM24 24v6h4v-6zM36 24v6h4v-6zM18 33v6h4v-6z\
M30 33v6h4v-6zM42 33v6h4v-6zM18 43v6h4v-6zM42 43v6h4v-6z";

/// What shines through its windows.
const SMALL_WINDOWS: &str = "M30 15h4v6h-4zM24 24h4v6h-4zM36 24h4v6h-4zM18 33h4v6h-4z\
M30 33h4v6h-4zM42 33h4v6h-4zM18 43h4v6h-4zM42 43h4v6h-4z";

/// Sixteen whole pixels: three steps, 2 wide and 3 high, so that they are still seen.
const COARSE: &str = "M6 1h4v3h2v3h2v7h1v1H1v-1h1V7h2V4h2zM7 14h2v-4H7z";

/// What is lettered besides the labels.
#[derive(Debug, Clone, Copy)]
struct Domains<'v> {
    issuer: &'v str,
    network: &'v str,
}

impl<'v> Domains<'v> {
    fn draw(self, labels: &Labels, typeface: &Typeface<'_>, cut: Cut, ink: Ink) -> String {
        let (width, height) = cut.size();
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" xml:lang=\"{}\" \
             aria-labelledby=\"badge-title badge-desc\">\n<title id=\"badge-title\">{}</title>\n\
             <desc id=\"badge-desc\">{}</desc>\n",
            labels.lang,
            escape(&labels.title),
            escape(&labels.description),
        );
        match cut {
            Cut::Plate => self.plate(&mut svg, labels, typeface, ink),
            Cut::Strip => self.strip(&mut svg, labels, typeface, ink),
            Cut::Gable => gable(&mut svg, ink),
            Cut::Coarse => {
                let stone = ink.stone();
                let _ = write!(
                    svg,
                    "<rect width=\"16\" height=\"16\" rx=\"2\" fill=\"#fff\"/>\n\
                     <path fill=\"{stone}\" fill-rule=\"evenodd\" d=\"{COARSE}\"/>\n"
                );
            }
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// Square: the house above, the words below it, centred.
    fn plate(self, svg: &mut String, labels: &Labels, typeface: &Typeface<'_>, ink: Ink) {
        frame(svg, 256, 256, ink);
        house(svg, "translate(72 17) scale(1.75)", 26, ink);
        let block = Block { left: 18.0, top: 130.0, width: 220.0, height: 112.0, centred: true };
        block.letter(svg, &self.lines(labels), typeface, ink);
    }

    /// Wide: the house to the left, the words beside it.
    fn strip(self, svg: &mut String, labels: &Labels, typeface: &Typeface<'_>, ink: Ink) {
        frame(svg, 480, 144, ink);
        house(svg, "translate(26 20) scale(1.625)", 7, ink);
        let block = Block { left: 150.0, top: 14.0, width: 310.0, height: 116.0, centred: false };
        block.letter(svg, &self.lines(labels), typeface, ink);
    }

    /// The words, with how large each is beside the name of the badge.
    fn lines<'l>(self, labels: &'l Labels) -> [Line<'l>; 5]
    where
        'v: 'l,
    {
        [
            Line { text: &labels.name, size: 1.0, above: 0.0, domain: false },
            Line { text: self.network, size: 0.78, above: 0.0, domain: true },
            Line { text: &labels.attested_by, size: 0.7, above: 0.22, domain: false },
            Line { text: self.issuer, size: 1.0, above: 0.0, domain: true },
            Line { text: &labels.until, size: 0.78, above: 0.22, domain: false },
        ]
    }
}

impl Cut {
    /// Whether the drawing says what it means in words.
    #[must_use]
    pub const fn has_words(self) -> bool {
        matches!(self, Self::Plate | Self::Strip)
    }

    /// Width and height of the drawing, in its own units.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Plate => (256, 256),
            Self::Strip => (480, 144),
            Self::Gable => (64, 64),
            Self::Coarse => (16, 16),
        }
    }
}

/// White whatever stands behind it, a border and a hairline, as on an enamelled street sign.
fn frame(svg: &mut String, width: u32, height: u32, ink: Ink) {
    let stone = ink.stone();
    let _ = write!(
        svg,
        "<rect x=\"1\" y=\"1\" width=\"{}\" height=\"{}\" rx=\"14\" fill=\"#fff\"/>\n\
         <rect x=\"3\" y=\"3\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"none\" stroke=\"{stone}\" stroke-width=\"4\"/>\n\
         <rect x=\"10\" y=\"10\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"none\" stroke=\"{stone}\"/>\n",
        width - 2,
        height - 2,
        width - 6,
        height - 6,
        width - 20,
        height - 20,
    );
}

/// The house on its street line, which reaches `street` units beyond either wall.
fn house(svg: &mut String, place: &str, street: u32, ink: Ink) {
    let stone = ink.stone();
    let _ = writeln!(svg, "<g transform=\"{place}\">");
    if ink == Ink::Colours {
        let _ = writeln!(svg, "<path fill=\"{LIGHT}\" d=\"{WINDOWS}\"/>");
    }
    let (start, length) = (8 - i64::from(street), 48 + 2 * street);
    let _ = writeln!(
        svg,
        "<path fill=\"{stone}\" fill-rule=\"evenodd\" d=\"{WALL}M{start} 60h{length}v2H{start}z\"/>\n</g>"
    );
}

/// The gable on a plate of 64 pixels.
fn gable(svg: &mut String, ink: Ink) {
    let stone = ink.stone();
    let _ = writeln!(
        svg,
        "<rect x=\"1\" y=\"1\" width=\"62\" height=\"62\" rx=\"5\" fill=\"#fff\" stroke=\"{stone}\" stroke-width=\"2\"/>"
    );
    if ink == Ink::Colours {
        let _ = writeln!(svg, "<path fill=\"{LIGHT}\" d=\"{SMALL_WINDOWS}\"/>");
    }
    let _ = writeln!(
        svg,
        "<path fill=\"{stone}\" fill-rule=\"evenodd\" d=\"{SMALL_WALL}M8 54h48v2H8z\"/>"
    );
}

/// Words to place.
struct Line<'l> {
    text: &'l str,
    /// As a multiple of the size of the badge's name.
    size: f64,
    /// Room above it, in the same measure.
    above: f64,
    /// Whether it is a domain, which may be broken.
    domain: bool,
}

/// Where words are placed, in units of the drawing.
struct Block {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    centred: bool,
}

/// Sizes of the badge's name, in tenths of a unit: as large as fits, never without an end.
const SIZES: std::ops::RangeInclusive<u32> = 20..=185;

/// From one baseline to the next, as a multiple of the size.
const LEADING: f64 = 1.2;

impl Block {
    /// Letters the lines as large as they fit: all by the same measure, so that no domain
    /// becomes smaller than the name because it is longer.
    fn letter(&self, svg: &mut String, lines: &[Line<'_>], typeface: &Typeface<'_>, ink: Ink) {
        let sizes = SIZES.rev().step_by(5).map(|tenths| f64::from(tenths) / 10.0);
        let mut set = Vec::new();
        let mut tall = 0.0;
        for size in sizes {
            set.clear();
            tall = 0.0;
            let mut wide = false;
            for line in lines {
                let own = line.size * size;
                tall += line.above * size;
                let parts = if line.domain {
                    broken(typeface, line.text, self.width / own)
                } else {
                    vec![line.text.to_owned()]
                };
                for part in parts {
                    let width = typeface.width(&part) * own;
                    wide |= width > self.width;
                    tall += own * LEADING;
                    set.push(Set { text: part, size: own, width, baseline: tall - own * 0.3 });
                }
            }
            if !wide && tall <= self.height {
                break;
            }
        }
        let top = self.top + (self.height - tall) / 2.0;
        let _ = writeln!(svg, "<g fill=\"{}\">", ink.letters());
        for line in &set {
            let x = self.left + if self.centred { (self.width - line.width) / 2.0 } else { 0.0 };
            let scale = line.size / f64::from(typeface.units_per_em());
            let _ = writeln!(
                svg,
                "<path transform=\"translate({} {}) scale({} -{})\" d=\"{}\"/>",
                decimal(x, 2),
                decimal(top + line.baseline, 2),
                decimal(scale, 5),
                decimal(scale, 5),
                typeface.outline(&line.text),
            );
        }
        svg.push_str("</g>\n");
    }
}

/// A line placed.
struct Set {
    text: String,
    size: f64,
    width: f64,
    /// Below the top of the block.
    baseline: f64,
}

/// A number with some decimals at most, written the shortest way.
fn decimal(value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
