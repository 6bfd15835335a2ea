//! Where an address must lie so that the envelope's window shows it, in millimetres from the
//! upper left corner of the sheet.
//!
//! A folded sheet is smaller than its envelope and slides in it, so the window shows a
//! different part each time. The *safe box* is what it shows wherever the sheet lies; the
//! *clear zone* is all that it could ever show, with a margin, where nothing else may be
//! printed.

use serde::Serialize;

use crate::model::letters::{EnvelopeSize, Letters, WindowKind};

/// A rectangle on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Rect {
    /// How wide it is.
    #[must_use]
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// How high it is.
    #[must_use]
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// Whether another lies inside, give or take the third of a millimetre.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        const SLACK: f64 = 0.3;
        other.left >= self.left - SLACK
            && other.top >= self.top - SLACK
            && other.right <= self.right + SLACK
            && other.bottom <= self.bottom + SLACK
    }

    /// Whether the two share any place.
    #[must_use]
    pub fn touches(self, other: Self) -> bool {
        other.right > self.left
            && other.left < self.right
            && other.bottom > self.top
            && other.top < self.bottom
    }

    fn grown(self, by: f64) -> Self {
        Self {
            left: (self.left - by).max(0.0),
            top: (self.top - by).max(0.0),
            right: (self.right + by).min(SHEET_WIDTH),
            bottom: self.bottom + by,
        }
    }
}

/// A4.
pub const SHEET_WIDTH: f64 = 210.0;
/// A4.
pub const SHEET_HEIGHT: f64 = 297.0;

/// How far the clear zone reaches beyond what the window can show.
const MARGIN: f64 = 5.0;

/// Where the address goes, and what stays free.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Window {
    /// What the window always shows.
    pub safe: Rect,
    /// Where nothing but the address may be.
    pub clear: Rect,
    /// Where the sheet is folded.
    pub folds: [f64; 2],
}

/// A window as it is cut: sizes of the hole, and its distance from two edges.
#[derive(Debug, Clone, Copy)]
struct Cut {
    width: f64,
    height: f64,
    side: f64,
    bottom: f64,
}

/// Belgian envelopes: 90 by 35 mm, 15 from the right edge, 30 from the lower one.
const RIGHT: Cut = Cut { width: 90.0, height: 35.0, side: 15.0, bottom: 30.0 };
/// DIN 680: 90 by 45 mm, 20 from the left edge, 15 from the lower one.
const LEFT: Cut = Cut { width: 90.0, height: 45.0, side: 20.0, bottom: 15.0 };

/// The window that settings describe; `None` for envelopes without one.
///
/// The sheet is folded in three for a window at the right, by DIN 5008 form B (105 and
/// 210 mm) for one at the left. The safe box may be empty when a window is too small for
/// how far the sheet slides: then no letter can be sure to arrive.
#[must_use]
pub fn window(settings: Option<&Letters>) -> Option<Window> {
    let kind = settings.map_or(WindowKind::Right, |s| s.window.value);
    let size = settings.map_or(EnvelopeSize::Any, |s| s.envelope.value);
    let own = settings.and_then(|s| s.window_size.as_ref());
    let usual = match kind {
        WindowKind::Right => RIGHT,
        WindowKind::Left => LEFT,
        WindowKind::None => return None,
    };
    let cut = own.map_or(usual, |own| Cut {
        width: own.width.value,
        height: own.height.value,
        side: own.side.value,
        bottom: own.bottom.value,
    });
    let folds = if kind == WindowKind::Left { [105.0, 210.0] } else { [99.0, 198.0] };
    let dl = (220.0, 110.0);
    let c56 = (229.0, 114.0);
    let envelopes: &[(f64, f64)] = match size {
        EnvelopeSize::Any => &[dl, c56],
        EnvelopeSize::Dl => &[dl],
        EnvelopeSize::C56 => &[c56],
    };
    let mut safe = Rect { left: 0.0, top: 0.0, right: SHEET_WIDTH, bottom: folds[0] };
    let mut shown = Rect { left: SHEET_WIDTH, top: folds[0], right: 0.0, bottom: 0.0 };
    for &(width, height) in envelopes {
        let left = match kind {
            WindowKind::Left => cut.side,
            _ => width - cut.side - cut.width,
        };
        let top = height - cut.bottom - cut.height;
        let (slack_x, slack_y) = (width - SHEET_WIDTH, height - folds[0]);
        safe.left = safe.left.max(left);
        safe.top = safe.top.max(top);
        safe.right = safe.right.min(left + cut.width - slack_x);
        safe.bottom = safe.bottom.min(top + cut.height - slack_y);
        shown.left = shown.left.min(left - slack_x);
        shown.top = shown.top.min(top - slack_y);
        shown.right = shown.right.max(left + cut.width);
        shown.bottom = shown.bottom.max(top + cut.height);
    }
    Some(Window { safe, clear: shown.grown(MARGIN), folds })
}

/// How an address is set in a box.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Block {
    /// Its left edge.
    pub left: f64,
    /// Where its first line begins.
    pub top: f64,
    /// How wide it may be.
    pub width: f64,
    /// From line to line.
    pub pitch: f64,
    /// Size of type, in points.
    pub size: f64,
    /// The lines.
    pub lines: Vec<String>,
}

/// Sizes of type in points, each with the distance of lines in millimetres: what bpost
/// asks for (11 to 12), then the least that its machines read well.
const SIZES: [(f64, f64); 2] = [(11.0, 4.7), (10.0, 4.0)];

/// From the edge of what is always seen to the first letter.
const INSET: f64 = 1.0;

/// The millimetres a line of some characters takes at most, at a size: the widths of the
/// typeface are known only when it is set, and checked then.
fn rough_width(lines: &[String], size: f64) -> f64 {
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    #[allow(clippy::cast_precision_loss, reason = "lines are short")]
    let longest = longest as f64;
    longest * size * 0.3528 * 0.46
}

/// Sets an address in a box, in the largest size that fits, its middle in the middle. What
/// does not fit even so is set all the same, in the smallest size: it is seen, and refused,
/// when the sheet is made.
#[must_use]
pub fn block(safe: Rect, lines: Vec<String>) -> Block {
    let mut lines = lines;
    break_long(&mut lines, safe);
    #[allow(clippy::cast_precision_loss, reason = "an address has few lines")]
    let height = |lines: &[String], pitch: f64| lines.len() as f64 * pitch;
    let (_, least) = SIZES[SIZES.len() - 1];
    // Practice and function share a line before an address is refused.
    while lines.len() > 4 && height(&lines, least) > safe.height() + 0.1 {
        let joined = |at: usize| format!("{}, {}", lines[at], lines[at + 1]);
        let (smallest, _) = SIZES[SIZES.len() - 1];
        let shortest = (1..lines.len() - 2)
            .filter(|at| at + 1 < lines.len() - 2)
            .map(|at| (joined(at), at))
            .filter(|(line, _)| {
                rough_width(std::slice::from_ref(line), smallest) <= safe.width() - INSET
            })
            .min_by_key(|(line, _)| line.chars().count());
        let Some((line, at)) = shortest else { break };
        lines.remove(at + 1);
        lines[at] = line;
    }
    let fits = |(size, pitch): &(f64, f64)| {
        height(&lines, *pitch) <= safe.height() + 0.1
            && rough_width(&lines, *size) <= safe.width() - INSET
    };
    match SIZES.into_iter().find(|size| fits(size)) {
        Some(size) => set(safe, lines, size),
        None => smallest(safe, lines),
    }
}

/// Breaks lines that are too long for the box at the space nearest their middle, while
/// there is room for another line.
fn break_long(lines: &mut Vec<String>, safe: Rect) {
    let (size, pitch) = SIZES[SIZES.len() - 1];
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        #[allow(clippy::cast_precision_loss, reason = "an address has few lines")]
        let has_room = (lines.len() + 1) as f64 * pitch <= safe.height() + 0.1;
        let fits = rough_width(std::slice::from_ref(line), size) <= safe.width() - INSET;
        let middle = line.len() / 2;
        let spaces = line.match_indices(' ').map(|(space, _)| space);
        let space = spaces.min_by_key(|space| space.abs_diff(middle));
        match space.filter(|_| has_room && !fits) {
            Some(space) => {
                let rest = lines[at].split_off(space).trim_start().to_owned();
                lines.insert(at + 1, rest);
            }
            None => at += 1,
        }
    }
}

/// Sets an address in the smallest size.
#[must_use]
pub fn smallest(safe: Rect, lines: Vec<String>) -> Block {
    let mut lines = lines;
    break_long(&mut lines, safe);
    set(safe, lines, SIZES[SIZES.len() - 1])
}

fn set(safe: Rect, lines: Vec<String>, (size, pitch): (f64, f64)) -> Block {
    #[allow(clippy::cast_precision_loss, reason = "an address has few lines")]
    let height = lines.len() as f64 * pitch;
    let top = safe.top + ((safe.height() - height) / 2.0).max(0.0);
    Block { left: safe.left + INSET, top, width: safe.width() - INSET, pitch, size, lines }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{At, Span};

    fn settings(window: WindowKind, envelope: EnvelopeSize) -> Letters {
        Letters {
            window: At::new(window, Span::default()),
            envelope: At::new(envelope, Span::default()),
            ..Letters::default()
        }
    }

    /// A right window is always seen at x 124 to 195, y 49 to 69 in either envelope.
    #[test]
    fn safe_boxes() {
        for (kind, size, expected) in [
            (WindowKind::Right, EnvelopeSize::Any, (124.0, 49.0, 195.0, 69.0)),
            (WindowKind::Right, EnvelopeSize::Dl, (115.0, 45.0, 195.0, 69.0)),
            (WindowKind::Right, EnvelopeSize::C56, (124.0, 49.0, 195.0, 69.0)),
            (WindowKind::Left, EnvelopeSize::Dl, (20.0, 50.0, 100.0, 90.0)),
        ] {
            let window = window(Some(&settings(kind, size))).expect("there is a window");
            let Rect { left, top, right, bottom } = window.safe;
            assert_eq!((left, top, right, bottom), expected, "{kind:?} {size:?}");
            assert!(window.clear.contains(window.safe));
        }
        assert_eq!(window(Some(&settings(WindowKind::None, EnvelopeSize::Any))), None);
        assert_eq!(window(None), window(Some(&settings(WindowKind::Right, EnvelopeSize::Any))));
    }

    #[test]
    fn addresses_are_set_as_large_as_they_fit() {
        let safe = Rect { left: 124.0, top: 49.0, right: 195.0, bottom: 69.0 };
        let lines = |count: usize| (0..count).map(|n| format!("Line {n}")).collect::<Vec<_>>();
        let short = block(safe, lines(3));
        assert_eq!(short.size, 11.0);
        assert!(short.top > safe.top);
        assert_eq!(block(safe, lines(5)).size, 10.0);
        let six = block(safe, lines(6));
        assert_eq!(six.lines, ["Line 0", "Line 1, Line 2", "Line 3", "Line 4", "Line 5"]);
        assert_eq!(block(safe, vec!["W".repeat(45); 4]).size, 10.0);
        let long = "Dr Jean-François-Xavier de la Tour d’Exemple-Modèle".to_owned();
        let broken =
            block(safe, vec![long, "Rue de l’Exemple 1".to_owned(), "4000 Liège".to_owned()]);
        assert_eq!(broken.lines[..2], ["Dr Jean-François-Xavier de", "la Tour d’Exemple-Modèle"]);
    }
}
