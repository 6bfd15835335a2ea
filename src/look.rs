//! The network's own colours and logo, as its pages, drawings and letters use them: two colours
//! in, every shade that is needed out, each with the contrast that reading asks for (WCAG 2.2,
//! 1.4.3 and 1.4.11).
//!
//! Hues are the network's, lightness is ours: the main colour carries white text and stands as
//! text on every light ground; in the dark scheme the same hue stands as light text on every
//! dark ground. The second colour is told from the first, and carries dark text.

use std::fmt::Write as _;

use base64::Engine as _;

use crate::fonts;
use crate::lettering::Typeface;
use crate::model::Logo;
use crate::model::site::Look;
use crate::model::value::Colour;

/// What the main colour is read on, and light text beside it: page, panels, notices.
const LIGHT_GROUNDS: [Colour; 3] =
    [Colour::WHITE, Colour::new([0xf0, 0xf3, 0xf3]), Colour::new([0xfd, 0xf1, 0xed])];

/// The same in the dark scheme.
const DARK_GROUNDS: [Colour; 3] = [
    Colour::new([0x11, 0x19, 0x1e]),
    Colour::new([0x1a, 0x25, 0x2c]),
    Colour::new([0x2a, 0x1c, 0x19]),
];

/// Dark text on the second colour.
const INK: Colour = Colour::new([0x14, 0x24, 0x2e]);

/// The least contrast of what is seen and not read (WCAG 2.2, 1.4.11).
const VISIBLE: f64 = 3.0;

/// The contrast of links in the dark scheme: above what is asked for, as light text on a dark
/// ground looks thinner.
const AT_NIGHT: f64 = 7.0;

/// Every shade that comes of a network's two colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Bars and calls, under white text; names and headings of letters.
    pub stone: Colour,
    /// Links on a light ground.
    pub link: Colour,
    /// The current place, a free place, the halo of the focus; under dark text.
    pub light: Colour,
    /// Bars in the dark scheme.
    pub stone_at_night: Colour,
    /// Links in the dark scheme.
    pub link_at_night: Colour,
}

impl Default for Palette {
    fn default() -> Self {
        Self {
            stone: Colour::new([0x1f, 0x42, 0x56]),
            link: Colour::new([0x0b, 0x4f, 0x7d]),
            light: Colour::new([0xf6, 0xc3, 0x4e]),
            stone_at_night: Colour::new([0x0a, 0x10, 0x14]),
            link_at_night: Colour::new([0x9e, 0xd2, 0xf0]),
        }
    }
}

impl Palette {
    /// The shades of a network's look; ours where it names no colour.
    #[must_use]
    pub fn of(look: Option<&Look>) -> Self {
        let mut palette = Self::default();
        if let Some(own) = look.and_then(|look| look.colour.as_ref()) {
            let own = own.value;
            palette.stone = own.darkened(|colour| reads_on(colour, &LIGHT_GROUNDS));
            palette.link = palette.stone;
            palette.stone_at_night = own.at_lightness(0.17, 0.045);
            let night = |colour: Colour| {
                DARK_GROUNDS.iter().all(|ground| colour.contrast(*ground) >= AT_NIGHT)
            };
            palette.link_at_night = own.at_lightness(0.7, 0.12).lightened(night);
        }
        if let Some(own) = look.and_then(|look| look.accent.as_ref()) {
            palette.light = own.value.lightened(|colour| palette.sets_off(colour));
        }
        palette
    }

    /// Whether a second colour carries dark text and is told from both bars.
    fn sets_off(&self, colour: Colour) -> bool {
        colour.contrast(INK) >= Colour::READABLE
            && [self.stone, self.stone_at_night].iter().all(|bar| colour.contrast(*bar) >= VISIBLE)
    }

    /// The custom properties that a style sheet's own give way to; none where the network
    /// names no colour.
    #[must_use]
    pub fn custom_properties(&self) -> String {
        if *self == Self::default() {
            return String::new();
        }
        let Self { stone, link, light, stone_at_night, link_at_night } = self;
        format!(
            ":root {{ --stone: {stone}; --on-stone: #fff; --call: {stone}; --on-call: #fff; \
             --link: {link}; --light: {light}; --on-light: {INK}; }}\n\
             @media (prefers-color-scheme: dark) {{ :root {{ --stone: {stone_at_night}; \
             --on-stone: #e9eeef; --call: {light}; --on-call: {INK}; --link: {link_at_night}; \
             --light: {light}; --on-light: {INK}; }} }}"
        )
    }
}

fn reads_on(colour: Colour, grounds: &[Colour]) -> bool {
    grounds.iter().all(|ground| colour.contrast(*ground) >= Colour::READABLE)
}

/// A colour of site.toml that contrast changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correction {
    /// Which: `colour` or `accent`.
    pub key: &'static str,
    /// As the network wrote it.
    pub written: Colour,
    /// As it is used.
    pub used: Colour,
}

/// The colours of a look that are not used as they are written.
#[must_use]
pub fn corrections(look: &Look) -> Vec<Correction> {
    let palette = Palette::of(Some(look));
    let all = [("colour", &look.colour, palette.stone), ("accent", &look.accent, palette.light)];
    all.into_iter()
        .filter_map(|(key, own, used)| {
            let written = own.as_ref()?.value;
            (written != used).then_some(Correction { key, written, used })
        })
        .collect()
}

/// The icon of the site, 32 by 32: a logo that is about as wide as high, on white; else two
/// initials in white on the main colour.
#[must_use]
pub fn icon(palette: &Palette, logo: Option<&Logo>, initials: &str) -> String {
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">");
    let squarish = |logo: &&Logo| {
        let (width, height) = (f64::from(logo.width), f64::from(logo.height));
        (0.75..=1.34).contains(&(width / height))
    };
    if let Some(logo) = logo.filter(squarish) {
        let _ = write!(svg, "<path fill=\"#fff\" d=\"M0 0h32v32H0z\"/>");
        svg.push_str(&placed(logo, [2.0, 2.0, 28.0, 28.0]));
    } else {
        let _ = write!(svg, "<path fill=\"{}\" d=\"M0 0h32v32H0z\"/>", palette.stone);
        let typeface = Typeface::new(fonts::HEADINGS).expect("the built-in font is sound");
        let initials: String = initials.chars().take(2).collect();
        if typeface.covers(&initials) && !initials.is_empty() {
            let size = (25.0 / typeface.width(&initials)).min(24.0);
            let left = (32.0 - typeface.width(&initials) * size) / 2.0;
            let scale = size / f64::from(typeface.units_per_em());
            let _ = write!(
                svg,
                "<path fill=\"#fff\" transform=\"translate({left:.2} {:.2}) \
                 scale({scale:.5} -{scale:.5})\" d=\"{}\"/>",
                16.0 + size * 0.32,
                typeface.outline(&initials)
            );
        }
    }
    svg.push_str("</svg>");
    svg
}

/// A logo inside a drawing: in the middle of a frame of left, top, width and height.
#[must_use]
pub fn placed(logo: &Logo, [x, y, width, height]: [f64; 4]) -> String {
    if logo.is_drawing() {
        // Inside ours it is a drawing like any other, and needs no second decoder.
        let text = String::from_utf8_lossy(&logo.bytes);
        let inner = text.split_once("<svg").map_or("", |(_, inner)| inner);
        return format!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {} {}\"><svg{inner}</svg>",
            logo.width, logo.height
        );
    }
    let kind = if logo.ending == "png" { "png" } else { "jpeg" };
    let own = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
    format!(
        "<image x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" \
         href=\"data:image/{kind};base64,{own}\"/>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{At, Span};

    fn look(colour: &str, accent: &str) -> Look {
        let read = |text: &str| {
            (!text.is_empty())
                .then(|| At::new(text.parse().expect("it is a colour"), Span::PLACEHOLDER))
        };
        Look { colour: read(colour), accent: read(accent), ..Look::default() }
    }

    /// Every pair of colours, however ill-chosen, gives shades that reach AA.
    #[test]
    fn every_shade_reaches_aa() {
        let all = [
            "", "#000", "#fff", "#808080", "#ffd800", "#00ff00", "#0000ff", "#7a1f3d", "#1f4256",
            "#f6c34e", "#e30613", "#ff69b4", "#767676",
        ];
        for colour in all {
            for accent in all {
                let palette = Palette::of(Some(&look(colour, accent)));
                let said = format!("{colour} and {accent}: {palette:?}");
                for ground in LIGHT_GROUNDS {
                    assert!(palette.link.contrast(ground) >= 4.5, "{said}");
                }
                for ground in DARK_GROUNDS {
                    assert!(palette.link_at_night.contrast(ground) >= 4.5, "{said}");
                }
                assert!(palette.stone.contrast(Colour::WHITE) >= 4.5, "{said}");
                let night_text = Colour::new([0xe9, 0xee, 0xef]);
                assert!(palette.stone_at_night.contrast(night_text) >= 4.5, "{said}");
                assert!(palette.light.contrast(INK) >= 4.5, "{said}");
                assert!(palette.light.contrast(palette.stone) >= 3.0, "{said}");
                assert!(palette.light.contrast(palette.stone_at_night) >= 3.0, "{said}");
            }
        }
    }

    #[test]
    fn what_is_readable_stays_as_it_is_written() {
        let own = look("#7a1f3d", "#f2b632");
        assert_eq!(corrections(&own), []);
        assert_eq!(Palette::of(Some(&own)).stone.to_string(), "#7a1f3d");
        let pale = look("#ffd800", "#203040");
        assert_eq!(
            corrections(&pale).iter().map(|found| found.key).collect::<Vec<_>>(),
            ["colour", "accent"]
        );
        assert_eq!(Palette::of(Some(&look("", ""))).custom_properties(), "");
    }
}
