//! Colours, and how dark they must be to be read.

use std::fmt;
use std::str::FromStr;

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
    /// The least contrast of text with its ground (WCAG 2.2, 1.4.3).
    const READABLE: f64 = 4.5;

    /// The contrast with white, from 1 to 21 (WCAG 2.2, contrast ratio).
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        let linear = |channel: u8| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        let luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        1.05 / (luminance + 0.05)
    }

    /// The same hue, as much darker as it must be to be read on white.
    #[must_use]
    pub fn readable_on_white(self) -> Self {
        let darker = |share: u16| {
            let scaled = |channel: u8| u16::from(channel) * share / 100;
            Self(self.0.map(|channel| u8::try_from(scaled(channel)).unwrap_or(channel)))
        };
        let mut shares = (0..=100).rev().map(darker);
        let readable = shares.find(|colour| colour.contrast_with_white() >= Self::READABLE);
        readable.unwrap_or_default()
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
            assert!((colour(text).contrast_with_white() - expected).abs() < 0.01, "{text}");
        }
    }

    #[test]
    fn light_colours_are_darkened_and_others_left() {
        assert_eq!(colour("#1f4256").readable_on_white(), colour("#1f4256"));
        for text in ["#ffffff", "#ffd800", "#00ff00", "#f6c34e", "#8ab"] {
            let readable = colour(text).readable_on_white();
            assert!(readable.contrast_with_white() >= 4.5, "{text}: {readable}");
            assert!(
                readable.contrast_with_white() < 5.0,
                "{text}: {readable} is no darker than needed"
            );
        }
    }
}
