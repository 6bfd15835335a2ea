//! Colours, and how dark they must be to be read.

use std::fmt;
use std::str::FromStr;

use palette::color_difference::Wcag21RelativeContrast as _;
use palette::convert::FromColorUnclamped as _;
use palette::{FromColor as _, IsWithinBounds as _, Oklch, Srgb};

use super::{ValueError, shape};

/// A colour as style sheets write it, without transparency: `#1f4256`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Colour([u8; 3]);

impl FromStr for Colour {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let digits = text.trim().strip_prefix('#').ok_or(shape("colour"))?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()
            .ok_or(shape("colour"))?;
        match digits[..] {
            [r, g, b] => Ok(Self([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Ok(Self([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => Err(shape("colour")),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([r, g, b]) = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Colour {
    /// White, the ground of paper.
    pub const WHITE: Self = Self([255; 3]);

    /// The least contrast of text with its ground (WCAG 2.2, 1.4.3).
    pub const READABLE: f64 = 4.5;

    /// A colour by its three channels.
    #[must_use]
    pub const fn new(channels: [u8; 3]) -> Self {
        Self(channels)
    }

    /// The contrast with another colour, from 1 to 21 (WCAG 2.2, contrast ratio).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        self.linear().relative_contrast(other.linear())
    }

    /// The same hue, as much darker as it must be to be read on white.
    #[must_use]
    pub fn readable_on_white(self) -> Self {
        self.darkened(|colour| colour.contrast(Self::WHITE) >= Self::READABLE)
    }

    /// The same hue, as much darker as it must be to suffice; black when nothing else does.
    #[must_use]
    pub fn darkened(self, suffices: impl Fn(Self) -> bool) -> Self {
        self.shaded(&|light, step| light * (1.0 - step), suffices)
    }

    /// The same hue, as much lighter as it must be to suffice; white when nothing else does.
    #[must_use]
    pub fn lightened(self, suffices: impl Fn(Self) -> bool) -> Self {
        self.shaded(&|light, step| light + (1.0 - light) * step, suffices)
    }

    /// The same hue at another lightness, from 0 (black) to 1 (white), and with at most so
    /// much chroma; both as OKLCH counts them.
    #[must_use]
    pub fn at_lightness(self, lightness: f64, chroma_at_most: f64) -> Self {
        let own = self.oklch();
        Self::of_oklch(Oklch::new(lightness, own.chroma.min(chroma_at_most), own.hue))
    }

    /// Steps of lightness away from its own until one suffices.
    fn shaded(self, towards: &dyn Fn(f64, f64) -> f64, suffices: impl Fn(Self) -> bool) -> Self {
        if suffices(self) {
            return self;
        }
        let own = self.oklch();
        let steps = (1..=200).map(|step| {
            let lightness = towards(own.l, f64::from(step) / 200.0);
            Self::of_oklch(Oklch { l: lightness, ..own })
        });
        let mut last = self;
        for colour in steps {
            last = colour;
            if suffices(colour) {
                break;
            }
        }
        last
    }

    fn linear(self) -> Srgb<f64> {
        Srgb::from(self.0).into_format()
    }

    fn oklch(self) -> Oklch<f64> {
        Oklch::from_color(self.linear())
    }

    /// The nearest colour that a screen can show: of the same lightness and hue, with less
    /// chroma where need be.
    fn of_oklch(wanted: Oklch<f64>) -> Self {
        let mut colour = wanted;
        for _ in 0..60 {
            let shown = Srgb::from_color_unclamped(colour);
            if shown.is_within_bounds() {
                break;
            }
            colour.chroma *= 0.94;
        }
        let shown: Srgb<f64> = Srgb::from_color(colour);
        Self(shown.into_format::<u8>().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().expect("it is a colour")
    }

    #[test]
    fn spellings() {
        assert_eq!(colour(" #1F4256 ").to_string(), "#1f4256");
        assert_eq!(colour("#abc").to_string(), "#aabbcc");
        for text in ["", "1f4256", "#1f425", "#1f42566", "#ggg", "red", "#\u{ff11}23"] {
            assert_eq!(text.parse::<Colour>(), Err(shape("colour")), "{text:?}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        for (text, expected) in [("#fff", 1.0), ("#000", 21.0), ("#777", 4.48), ("#767676", 4.54)] {
            assert!((colour(text).contrast(Colour::WHITE) - expected).abs() < 0.01, "{text}");
        }
    }

    #[test]
    fn light_colours_are_darkened_and_others_left() {
        assert_eq!(colour("#1f4256").readable_on_white(), colour("#1f4256"));
        for text in ["#ffffff", "#ffd800", "#00ff00", "#f6c34e", "#8ab"] {
            let readable = colour(text).readable_on_white();
            assert!(readable.contrast(Colour::WHITE) >= 4.5, "{text}: {readable}");
            assert!(
                readable.contrast(Colour::WHITE) < 5.0,
                "{text}: {readable} is no darker than needed"
            );
        }
    }

    #[test]
    fn hues_stay() {
        for text in ["#ffd800", "#7a1f3d", "#00a651", "#0057b8", "#e30613", "#808080"] {
            let own = colour(text);
            for other in [own.at_lightness(0.3, 0.4), own.at_lightness(0.85, 0.1)] {
                let (a, b) = (own.oklch(), other.oklch());
                let turned = (a.hue - b.hue).into_degrees().abs();
                assert!(b.chroma < 0.01 || turned < 4.0, "{own} became {other}");
            }
        }
        let ground = colour("#11191e");
        for text in ["#000000", "#7a1f3d", "#0000ff"] {
            let light = colour(text).lightened(|own| own.contrast(ground) >= 4.5);
            assert!(light.contrast(ground) >= 4.5 && light.contrast(ground) < 5.0, "{light}");
        }
    }
}
