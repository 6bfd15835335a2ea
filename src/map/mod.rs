//! A map of Belgium as inline SVG: a leaf, from points and words to text.
//!
//! Provinces are drawn on a grid of 5.5 km, so that every border is a flight of steps.
//! The drawing has classes and no style, so that it obeys the theme's colours and a
//! strict content security policy:
//! `land` a province, `land here` one of the network's, `lit` a dot, `halo` a name. A dot
//! says in `data-at` which places it stands for.

mod grid;
mod labels;

use crate::html::escape;
use std::fmt::Write;
use std::sync::LazyLock;

use crate::geography;
use grid::CELL;

/// A place to show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Marker<'a> {
    /// The name beside it.
    pub label: &'a str,
    /// What a page's script knows it by.
    pub key: &'a str,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// Where a click leads.
    pub href: Option<&'a str>,
}

/// What the map says to those who don't see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapText<'a> {
    /// Its name.
    pub title: &'a str,
    /// What can be seen.
    pub description: &'a str,
    /// Begins the ids of both, so that two maps fit on one page.
    pub id_prefix: &'a str,
}

/// Draws what all maps have, where there is time for it: the first would.
pub fn prepare() {
    LazyLock::force(&grid::OUTLINES);
    LazyLock::force(&grid::LAND);
}

/// Draws the map: all provinces, those with a highlighted code in the colour of the
/// network, then the markers with their names.
///
/// Markers whose dots would touch share the dot of the first. A name that is repeated
/// there, or for which there is no room, is left out, and so is a marker far from the
/// country: the list beside the map names everyone.
#[must_use]
pub fn belgium(
    markers: &[Marker<'_>],
    highlighted_province_ids: &[&str],
    text: MapText<'_>,
) -> String {
    let places = places(markers);
    let labels = labels::arrange(&places);
    let frame = frame(&labels);
    // An image hides what is inside it from screen readers, and links must not be hidden.
    let role = if markers.iter().any(|marker| marker.href.is_some()) { "group" } else { "img" };
    let id = escape(text.id_prefix);

    let mut svg = format!(
        "<svg viewBox=\"{} {} {} {}\" role=\"{role}\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
        frame.left.floor(),
        frame.top.floor(),
        (frame.right.ceil() - frame.left.floor()),
        (frame.bottom.ceil() - frame.top.floor()),
        escape(text.title),
        escape(text.description),
    );
    for (province, outline) in geography::provinces().iter().zip(grid::OUTLINES.iter()) {
        let here = highlighted_province_ids.contains(&province.id.as_str());
        let class = if here { "land here" } else { "land" };
        push(&mut svg, format_args!("<path class=\"{class}\" d=\"{outline}\"/>"));
    }
    for (place, label) in places.iter().zip(&labels) {
        draw_place(&mut svg, place, label.as_ref());
    }
    svg.push_str("</svg>");
    svg
}

/// A dot of the drawing, and the markers that share it.
struct Place<'a> {
    at: Point,
    markers: Vec<Marker<'a>>,
    /// The keys of all markers at the dot, of those left out too.
    keys: Vec<&'a str>,
}

/// A point of the drawing, y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    x: f64,
    y: f64,
}

/// A rectangle of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rect {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// Radius of a place's dot with half of its outline.
const DOT: f64 = 7.5;

/// Gathers the markers near the country into dots that don't touch.
fn places<'a>(markers: &[Marker<'a>]) -> Vec<Place<'a>> {
    let mut places: Vec<Place<'a>> = Vec::new();
    for &marker in markers {
        let Point { x, y } = grid::project(marker.lat, marker.lon);
        let at = Point { x: x.round(), y: y.round() };
        if !grid::LAND.grown(3.0 * CELL).contains(at) {
            continue;
        }
        let touched =
            places.iter_mut().find(|p| (p.at.x - at.x).hypot(p.at.y - at.y) < 2.0 * DOT - 2.0);
        match touched {
            Some(place) => {
                place.keys.push(marker.key);
                if place.markers.iter().all(|other| other.label != marker.label) {
                    place.markers.push(marker);
                }
            }
            None => places.push(Place { at, markers: vec![marker], keys: vec![marker.key] }),
        }
    }
    places
}

impl Rect {
    fn contains(self, point: Point) -> bool {
        (self.left..=self.right).contains(&point.x) && (self.top..=self.bottom).contains(&point.y)
    }

    fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    fn joined(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Width and height added.
    fn size(self) -> f64 {
        self.right - self.left + self.bottom - self.top
    }

    /// The area that both cover.
    fn overlap(self, other: Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }
}

/// What the drawing must show: the country and every name, with a little air.
fn frame(labels: &[Option<labels::Label>]) -> Rect {
    labels.iter().flatten().fold(*grid::LAND, |frame, label| frame.joined(label.area)).grown(4.0)
}

/// Draws a place's dot and its names. A name is a link if it has an address, the dot part
/// of the first name's.
fn draw_place(svg: &mut String, place: &Place<'_>, label: Option<&labels::Label>) {
    let shown = label.map_or(0, |label| label.shown);
    let (named, unnamed) = place.markers.split_at(shown);
    let Point { x, y } = place.at;
    let mut dot = format!(
        "<circle class=\"lit\" data-at=\"{}\" cx=\"{x}\" cy=\"{y}\" r=\"6\"",
        escape(&place.keys.join(" "))
    );
    if unnamed.is_empty() {
        dot.push_str("/>");
    } else {
        let names: Vec<_> = unnamed.iter().map(|marker| escape(marker.label)).collect();
        push(&mut dot, format_args!("><title>{}</title></circle>", names.join(", ")));
    }
    let Some(label) = label else {
        return svg.push_str(&dot);
    };

    let anchor = label.anchor.name();
    let x = label.at.x.round();
    let size = labels::FONT_SIZE;
    let line = |index: usize, words: &str| {
        let y = (label.at.y + index as f64 * labels::LINE).round();
        format!(
            "<text class=\"halo\" paint-order=\"stroke\" x=\"{x}\" y=\"{y}\" \
             text-anchor=\"{anchor}\" font-size=\"{size}\">{}</text>",
            escape(words)
        )
    };
    for (index, marker) in named.iter().enumerate() {
        let drawn = std::mem::take(&mut dot) + &line(index, marker.label);
        match marker.href {
            Some(href) => push(svg, format_args!("<a href=\"{}\">{drawn}</a>", escape(href))),
            None => svg.push_str(&drawn),
        }
    }
    if !unnamed.is_empty() {
        svg.push_str(&line(shown, &labels::remainder(unnamed.len())));
    }
}

/// Appends to the drawing.
fn push(svg: &mut String, text: std::fmt::Arguments<'_>) {
    svg.write_fmt(text).expect("writing to a string does not fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: MapText<'_> =
        MapText { title: "Carte", description: "Où nous sommes", id_prefix: "map" };

    /// Towns of the table, by postcode and name.
    fn markers<'a>(towns: &[(&str, &'a str)]) -> Vec<Marker<'a>> {
        let marker = |&(code, label): &(&str, &'a str)| {
            let town = &geography::lookup(code.parse().expect("a postcode"))[0];
            Marker { label, key: "", lat: town.lat, lon: town.lon, href: None }
        };
        towns.iter().map(marker).collect()
    }

    const EAST: &[(&str, &str)] =
        &[("4000", "Liège"), ("4800", "Verviers"), ("4500", "Huy"), ("5000", "Namur")];
    const CROWD: &[(&str, &str)] = &[
        ("1000", "Bruxelles"),
        ("1030", "Schaerbeek"),
        ("1180", "Uccle"),
        ("1050", "Ixelles"),
        ("1070", "Anderlecht"),
        ("1080", "Molenbeek"),
        ("1160", "Auderghem"),
        ("1090", "Jette"),
        ("1300", "Wavre"),
        ("1400", "Nivelles"),
        ("3000", "Louvain"),
        ("2800", "Malines"),
    ];

    /// How many of a drawing's parts have each class.
    fn check(towns: &[(&str, &str)], highlighted: &[&str], expected: &[(&str, usize)]) {
        let svg = belgium(&markers(towns), highlighted, TEXT);
        for (class, count) in expected {
            let found = svg.matches(&format!("class=\"{class}\"")).count();
            assert_eq!(found, *count, "{class} in {svg}");
        }
        assert_eq!(svg, belgium(&markers(towns), highlighted, TEXT), "drawn twice");
        assert!(!svg.contains("style"), "{svg}");
    }

    #[test]
    fn parts() {
        check(&[], &[], &[("land", 11), ("land here", 0), ("lit", 0)]);
        check(EAST, &["60000", "90000"], &[("land", 9), ("land here", 2), ("lit", 4), ("halo", 4)]);
        check(&[EAST, EAST].concat(), &[], &[("lit", 4), ("halo", 4)]);
        // Brussels shows two of its names and how many it hides.
        check(CROWD, &["04000"], &[("land here", 1), ("lit", 5), ("halo", 7)]);
    }

    #[test]
    fn names_avoid_each_other_and_the_dots() {
        for towns in [EAST, CROWD] {
            let markers = markers(towns);
            let places = places(&markers);
            let labels: Vec<_> = labels::arrange(&places).into_iter().flatten().collect();
            assert_eq!(labels.len(), places.len(), "every dot has a name");
            for (index, label) in labels.iter().enumerate() {
                for other in &labels[..index] {
                    assert!(label.area.overlap(other.area) == 0.0, "{label:?} and {other:?}");
                }
                for place in &places {
                    assert!(
                        !label.area.contains(place.at),
                        "{label:?} covers {}",
                        place.markers[0].label
                    );
                }
            }
        }
    }

    #[test]
    fn outlines_are_small_and_closed() {
        let size: usize = grid::OUTLINES.iter().map(String::len).sum();
        assert!(size < 3000, "{size} bytes");
        for outline in grid::OUTLINES.iter() {
            assert!(outline.starts_with('M') && outline.ends_with('z'), "{outline}");
        }
    }

    #[test]
    fn words_are_escaped_and_links_can_be_reached() {
        let marker =
            Marker { label: "L'<a>", key: "", lat: 50.6, lon: 5.6, href: Some("/a?b=1&c=\"2\"") };
        let svg = belgium(&[marker], &[], MapText { title: "A & B", ..TEXT });
        assert!(svg.contains("<title id=\"map-title\">A &amp; B</title>"), "{svg}");
        assert!(svg.contains("<a href=\"/a?b=1&amp;c=&quot;2&quot;\">"), "{svg}");
        assert!(svg.contains(">L&#39;&lt;a&gt;</text></a>"), "{svg}");
        assert!(svg.contains("role=\"group\""), "{svg}");
        let far = Marker { label: "Paris", key: "", lat: 48.86, lon: 2.35, href: None };
        assert!(!belgium(&[far], &[], TEXT).contains("Paris"));
    }
}
