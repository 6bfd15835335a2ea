//! Names on a map, arranged so that they avoid each other.
//!
//! Each label may stand in one of eight spots around its dot. From eight starting
//! arrangements, each label in turn moves to its cheapest spot until none wants to move;
//! the cheapest arrangement wins. What still covers something then is left out: a name
//! nobody can read helps nobody.

use super::{DOT, Place, Point, Rect, grid};

/// Height of the letters' em.
pub(super) const FONT_SIZE: f64 = 17.0;

/// From one baseline to the next.
pub(super) const LINE: f64 = 18.0;

/// The names of one dot, in lines, and where they are written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Label {
    /// The point of the first baseline that the anchor speaks of.
    pub(super) at: Point,
    /// Which part of the text stands at this point.
    pub(super) anchor: Anchor,
    /// What the letters cover, by estimate.
    pub(super) area: Rect,
    /// How many names are shown; a last line counts the others.
    pub(super) shown: usize,
    /// What this spot costs by itself.
    cost: f64,
}

/// SVG's `text-anchor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// SVG's word.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A spot for each dot's label; `None` for one that would cover another or a dot.
pub(super) fn arrange(places: &[Place<'_>]) -> Vec<Option<Label>> {
    let spots: Vec<Vec<Label>> = places.iter().map(|place| spots(place, places)).collect();
    let starts = spots.iter().map(Vec::len).min().unwrap_or(0).min(DIRECTIONS.len());
    let best = (0..starts)
        .map(|start| settle(&spots, start))
        .min_by(|a, b| total(&spots, a).total_cmp(&total(&spots, b)))
        .unwrap_or_default();

    let mut kept: Vec<Option<Label>> =
        best.iter().zip(&spots).map(|(&spot, spots)| Some(spots[spot])).collect();
    for index in 0..kept.len() {
        let Some(label) = kept[index] else { continue };
        let others = kept.iter().enumerate().filter(|(other, _)| *other != index);
        let clash: f64 = others.filter_map(|(_, other)| *other).map(|o| clash(label, o)).sum();
        if clash >= COVERING || label.cost >= COVERING {
            kept[index] = None;
        }
    }
    kept
}

/// From all labels at their spot `start`, moves each in turn to its cheapest until none
/// moves; a few rounds do.
fn settle(spots: &[Vec<Label>], start: usize) -> Vec<usize> {
    let mut chosen = vec![start; spots.len()];
    for _ in 0..20 {
        let mut moved = false;
        for index in 0..spots.len() {
            let cost = |spot: &usize| cost(spots, &chosen, index, *spot);
            let best = (0..spots[index].len())
                .min_by(|a, b| cost(a).total_cmp(&cost(b)))
                .expect("every place has spots");
            moved |= best != chosen[index];
            chosen[index] = best;
        }
        if !moved {
            break;
        }
    }
    chosen
}

/// What a spot costs one label while the others stay.
fn cost(spots: &[Vec<Label>], chosen: &[usize], index: usize, spot: usize) -> f64 {
    let label = spots[index][spot];
    let others = (0..spots.len()).filter(|&other| other != index);
    label.cost + others.map(|other| clash(label, spots[other][chosen[other]])).sum::<f64>()
}

/// What an arrangement costs.
fn total(spots: &[Vec<Label>], chosen: &[usize]) -> f64 {
    (0..spots.len()).map(|index| cost(spots, chosen, index, chosen[index])).sum()
}

/// What covering something costs: more than any other reason to prefer a spot.
const COVERING: f64 = 1000.0;

/// What two labels cost each other by covering one another.
fn clash(a: Label, b: Label) -> f64 {
    let overlap = a.area.overlap(b.area);
    if overlap > 0.0 { COVERING + overlap } else { 0.0 }
}

/// The ways from a dot to its name, the best first; a name to the right is read first.
const DIRECTIONS: [(f64, f64); 8] = [
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.7, -0.7),
    (0.7, 0.7),
    (-0.7, -0.7),
    (-0.7, 0.7),
];

/// How far from the middle of the dot a label stands.
const DISTANCE: f64 = 12.0;

/// How many lines a label has at most.
const LINES: usize = 3;

/// The line that stands for names left out.
pub(super) fn remainder(count: usize) -> String {
    format!("+ {count}")
}

/// Every spot for a place's label, with what it costs in dots covered and in leaving the
/// country.
fn spots(place: &Place<'_>, places: &[Place<'_>]) -> Vec<Label> {
    let names = place.markers.len();
    let shown = if names > LINES { LINES - 1 } else { names };
    let mut width = place.markers[..shown].iter().map(|m| text_width(m.label)).fold(0.0, f64::max);
    if shown < names {
        width = width.max(text_width(&remainder(names - shown)));
    }
    let height = (LINES.min(names) - 1) as f64 * LINE;
    let mut spots = Vec::new();
    for (rank, (dx, dy)) in DIRECTIONS.into_iter().enumerate() {
        let mut label = spot(place.at, (width, height), (dx, dy));
        label.shown = shown;
        let others = places.iter().map(|other| other.at).filter(|at| *at != place.at);
        let covered = others.filter(|at| label.area.grown(DOT - 1.0).contains(*at)).count();
        let outside = grid::LAND.joined(label.area).size() - grid::LAND.size();
        label.cost = rank as f64 + covered as f64 * COVERING + outside / 2.0;
        spots.push(label);
    }
    spots
}

/// A label beside its dot, in a direction. The height is counted from the first baseline
/// to the last.
fn spot(dot: Point, (width, height): (f64, f64), (dx, dy): (f64, f64)) -> Label {
    let (x, y) = (dot.x + dx * DISTANCE, dot.y + dy * DISTANCE);
    let (anchor, left) = if dx > 0.0 {
        (Anchor::Start, x)
    } else if dx < 0.0 {
        (Anchor::End, x - width)
    } else {
        (Anchor::Middle, x - width / 2.0)
    };
    let baseline = if dy == 0.0 {
        y + 6.0 - height / 2.0
    } else if dy < 0.0 {
        y - 2.0 - height
    } else {
        y + FONT_SIZE * 0.75
    };
    let area = Rect {
        left,
        top: baseline - FONT_SIZE * 0.78,
        right: left + width,
        bottom: baseline + height + FONT_SIZE * 0.24,
    };
    Label { at: Point { x, y: baseline }, anchor, area, shown: 0, cost: 0.0 }
}

/// How wide a bold text is in most sans-serif faces, on the generous side.
fn text_width(text: &str) -> f64 {
    let ems = |c: char| match c {
        'i' | 'l' | 'j' | 'I' | '\'' | '’' | '.' | ',' | ' ' => 0.3,
        'f' | 'r' | 't' | '-' | '(' | ')' => 0.4,
        'm' | 'w' | 'M' | 'W' => 0.9,
        _ if c.is_uppercase() => 0.7,
        _ => 0.6,
    };
    text.chars().map(ems).sum::<f64>() * FONT_SIZE
}
