//! Words as outlines.
//!
//! A picture inside a page cannot load a font, and the fonts that are there differ from
//! machine to machine: words that are text would be wider on one than the plate they stand
//! on. So they are shaped once, with the font at hand, and drawn.

use std::fmt::Write as _;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder, Tag};
use rustybuzz::{Face, UnicodeBuffer};

/// A font to letter with.
pub struct Typeface<'f> {
    face: Face<'f>,
}

impl<'f> Typeface<'f> {
    /// Reads a font: TrueType or OpenType. `None` when the bytes are not one.
    #[must_use]
    pub fn new(bytes: &'f [u8]) -> Option<Self> {
        Face::from_slice(bytes, 0).map(|face| Self { face })
    }

    /// Whether the font has every letter of a text.
    #[must_use]
    pub fn covers(&self, text: &str) -> bool {
        self.missing(text).is_none()
    }

    /// The first letter of a text that the font does not have.
    #[must_use]
    pub fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|&c| self.face.glyph_index(c).is_none())
    }

    /// How wide a text is, as a multiple of its size.
    pub(crate) fn width(&self, text: &str) -> f64 {
        let shaped = self.shape(text);
        let advance: i32 = shaped.glyph_positions().iter().map(|at| at.x_advance).sum();
        f64::from(advance) / f64::from(self.face.units_per_em())
    }

    /// The outlines of a text as path data in units of the font, y upwards, from the start
    /// of its line.
    pub(crate) fn outline(&self, text: &str) -> String {
        let shaped = self.shape(text);
        let mut pen = Pen::default();
        let mut at = 0;
        for (glyph, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            pen.origin = (at + place.x_offset, place.y_offset);
            let id = u16::try_from(glyph.glyph_id).unwrap_or_default();
            // A glyph without an outline is a space.
            let _ = self.face.outline_glyph(GlyphId(id), &mut pen);
            at += place.x_advance;
        }
        pen.path
    }

    /// Units of the font in its size.
    pub(crate) fn units_per_em(&self) -> i32 {
        self.face.units_per_em()
    }

    fn shape(&self, text: &str) -> rustybuzz::GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        // Letter for letter: in a domain, `fi` must not be one sign.
        let plain = [b"liga", b"clig", b"calt"]
            .map(|tag| rustybuzz::Feature::new(Tag::from_bytes(tag), 0, ..));
        rustybuzz::shape(&self.face, &plain, buffer)
    }
}

/// Path data under way: whole numbers, each relative to the point before.
#[derive(Default)]
struct Pen {
    path: String,
    /// Where the glyph stands.
    origin: (i32, i32),
    /// The point the path has come to.
    last: (i32, i32),
    /// Where the contour began.
    start: (i32, i32),
}

impl Pen {
    fn point(&self, x: f32, y: f32) -> (i32, i32) {
        (self.origin.0 + whole(x), self.origin.1 + whole(y))
    }

    /// Writes a command with its points, relative to where the path is, and moves there.
    fn go(&mut self, command: char, points: &[(i32, i32)]) {
        self.path.push(command);
        let mut first = true;
        for point in points {
            for step in [point.0 - self.last.0, point.1 - self.last.1] {
                if !first && step >= 0 {
                    self.path.push(' ');
                }
                let _ = write!(self.path, "{step}");
                first = false;
            }
        }
        self.last = points.last().copied().unwrap_or(self.last);
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let point = self.point(x, y);
        self.go('m', &[point]);
        self.start = point;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let point = self.point(x, y);
        self.go('l', &[point]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let points = [self.point(x1, y1), self.point(x, y)];
        self.go('q', &points);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let points = [self.point(x1, y1), self.point(x2, y2), self.point(x, y)];
        self.go('c', &points);
    }

    fn close(&mut self) {
        self.path.push('z');
        self.last = self.start;
    }
}

/// The nearest whole number: fonts are drawn on a grid of whole units.
fn whole(value: f32) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "units of a font are sixteen bits")]
    let whole = value.round() as i32;
    whole
}
