//! The two drawings for doctors, as inline SVG: the path of a patient through the network, and
//! the second line between the general practitioner, the occupational physician and the
//! insurer's doctor.
//!
//! Words and facts in, SVG out: a leaf that knows nothing of networks. Like the map, a drawing
//! has classes and no style, so that it obeys the theme's colours and a strict policy; it has a
//! title and a description that says in words what it shows, and nothing stands in it that the
//! page does not say as text too. Widths are reckoned for the widest of the usual fonts.

use std::fmt::Write as _;

use crate::html::escape;

/// The width of both drawings, in their own units: about pixels on a telephone.
const WIDTH: f64 = 340.0;

/// The size of names and of what stands under them.
const NAME: f64 = 15.0;
const SMALL: f64 = 13.0;

/// The room between lines, as a multiple of their size.
const LEADING: f64 = 1.28;

/// What a drawing says to those who do not see it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// Its name.
    pub title: &'t str,
    /// What it shows.
    pub description: &'t str,
    /// Begins its ids, so that several fit on one page.
    pub id: &'t str,
}

/// A step of a path: what happens, and what the network's own data say about it.
#[derive(Debug, Clone)]
pub struct Step {
    /// What happens.
    pub name: String,
    /// How, when, with whom.
    pub facts: String,
}

/// Who stands where in the second line, in words.
#[derive(Debug, Clone)]
pub struct SecondLine {
    /// The patient.
    pub patient: String,
    /// The general practitioner, and that this is the first line.
    pub gp: [String; 2],
    /// The network, and that this is the second line.
    pub network: [String; 2],
    /// The occupational physician.
    pub occupational: [String; 2],
    /// The insurer's doctor.
    pub insurer: [String; 2],
    /// When network and general practitioner speak, such as `with the patient's consent`; none
    /// where they do not.
    pub contact: Option<String>,
    /// What stands between the network and the two others; none where nothing was promised.
    pub wall: Option<String>,
}

/// Draws a path as half a gable: a step lower is a step further.
#[must_use]
pub fn path(steps: &[Step], told: Told<'_>) -> String {
    let mut drawing = Drawing::default();
    let left = |at: usize| 16.0 * (steps.len() - 1 - at) as f64;
    let mut tops = vec![0.0];
    for (at, step) in steps.iter().enumerate() {
        let (x, top) = (left(at) + 54.0, tops[at]);
        let name = wrapped(&step.name, (WIDTH - x - 10.0) / wide(NAME, true));
        let facts = wrapped(&step.facts, (WIDTH - x - 10.0) / wide(SMALL, false));
        drawing.plate(left(at) + 14.0, top + 13.0, at + 1);
        let mut line = top + 12.0;
        for text in &name {
            line += NAME * LEADING;
            drawing.text(text, [x, line - 4.0, WIDTH - x - 10.0], "diagram-name", "start");
        }
        for text in &facts {
            line += SMALL * LEADING;
            drawing.text(text, [x, line - 3.0, WIDTH - x - 10.0], "diagram-small", "start");
        }
        tops.push(top + (line - top + 12.0).max(54.0));
    }
    let height = tops[steps.len()];
    // Along the top, down the right side, along the foot, and up the steps.
    let mut outline = format!("M{:.0} 2H{}V{:.0}", left(0) + 2.0, WIDTH - 2.0, height - 2.0);
    for at in (0..steps.len()).rev() {
        let _ = write!(outline, "H{:.0}V{:.0}", left(at) + 2.0, tops[at].max(2.0));
    }
    let under = format!("<path class=\"diagram-wall\" d=\"{outline}z\"/>");
    drawing.finish(height, told, &under)
}

/// Draws who speaks with whom around a patient.
#[must_use]
pub fn second_line(facts: &SecondLine, told: Told<'_>) -> String {
    let mut drawing = Drawing::default();
    let (column, right) = (154.0, 184.0);
    let patient = drawing.frame([0.0, 0.0, column], &[&facts.patient], "diagram-full");
    let gp_top = patient + 40.0;
    let gp = drawing.frame([0.0, gp_top, column], &refs(&facts.gp), "diagram-box");
    drawing.arrow(column / 2.0, patient, gp_top, false);
    let aside = WIDTH - right;
    let first =
        drawing.frame([right, patient - 8.0, aside], &refs(&facts.occupational), "diagram-box");
    let second_top = first + 14.0;
    let second = drawing.frame([right, second_top, aside], &refs(&facts.insurer), "diagram-box");
    let (middle, one, two) =
        ((gp_top + gp) / 2.0, (patient - 8.0 + first) / 2.0, (second_top + second) / 2.0);
    drawing.line(&format!(
        "M{column} {middle:.0}h15V{one:.0}h15M{} {middle:.0}V{two:.0}h15",
        column + 15.0
    ));
    let wall_top = second.max(gp) + 22.0;
    let room = if facts.contact.is_some() { 62.0 } else { 34.0 };
    let network_top = (gp + room).max(if facts.wall.is_some() { wall_top } else { 0.0 });
    let mut bottom =
        drawing.frame([0.0, network_top, column], &refs(&facts.network), "diagram-box diagram-us");
    if let Some(contact) = &facts.contact {
        drawing.arrow(24.0, gp, network_top, true);
        let room = column - 40.0;
        let lines = wrapped(contact, room / wide(SMALL, false));
        let mut y = (gp + network_top) / 2.0 - SMALL * LEADING * (lines.len() as f64 - 1.0) / 2.0;
        for line in &lines {
            drawing.text(line, [40.0, y + 4.0, room], "diagram-small", "start");
            y += SMALL * LEADING;
        }
    }
    if let Some(wall) = &facts.wall {
        let _ = write!(
            drawing.svg,
            "<path class=\"diagram-brick\" d=\"M{} {wall_top:.0}H{WIDTH}\"/>",
            right - 18.0
        );
        let mut y = wall_top + 8.0;
        let room = aside + 12.0;
        for line in wrapped(wall, room / wide(NAME, true)) {
            y += NAME * LEADING;
            drawing.text(&line, [right - 12.0, y, room], "diagram-never", "start");
        }
        bottom = bottom.max(y + 6.0);
    }
    drawing.finish(bottom + 2.0, told, "")
}

fn refs(of: &[String; 2]) -> Vec<&String> {
    of.iter().filter(|text| !text.is_empty()).collect()
}

/// The width of a letter at a size, in the widest of the usual fonts.
fn wide(size: f64, bold: bool) -> f64 {
    size * if bold { 0.63 } else { 0.56 }
}

/// A text in lines of at most so many letters, broken between words.
fn wrapped(text: &str, letters: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if ((line.chars().count() + 1 + word.chars().count()) as f64) <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A drawing under way.
#[derive(Default)]
struct Drawing {
    svg: String,
}

impl Drawing {
    /// A line at a place, in so much room: a single word that is longer, such as a German
    /// compound, is set closer.
    fn text(&mut self, text: &str, [x, y, room]: [f64; 3], class: &str, anchor: &str) {
        let is_name = !class.contains("small");
        let letter = wide(if is_name { NAME } else { SMALL }, is_name);
        let closer = if text.chars().count() as f64 * letter > room {
            format!(" textLength=\"{room:.0}\" lengthAdjust=\"spacingAndGlyphs\"")
        } else {
            String::new()
        };
        let _ = write!(
            self.svg,
            "<text class=\"{class}\" x=\"{x:.0}\" y=\"{y:.0}\" text-anchor=\"{anchor}\"{closer}>{}</text>",
            escape(text)
        );
    }

    /// A box with a name and what stands under it; where it ends.
    fn frame(&mut self, [x, y, width]: [f64; 3], texts: &[&String], class: &str) -> f64 {
        let room = width - 14.0;
        let name = wrapped(texts[0], room / wide(NAME, true));
        let small: Vec<String> =
            texts[1..].iter().flat_map(|text| wrapped(text, room / wide(SMALL, false))).collect();
        let inner = NAME * LEADING * name.len() as f64 + SMALL * LEADING * small.len() as f64;
        let height = inner + 18.0;
        let _ = write!(
            self.svg,
            "<rect class=\"{class}\" x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\" rx=\"4\"/>",
            x + 1.0,
            y + 1.0,
            width - 2.0,
            height - 2.0
        );
        let on = if class.contains("full") { " diagram-on" } else { "" };
        let mut line = y + 9.0;
        for text in &name {
            line += NAME * LEADING;
            let at = [x + width / 2.0, line - 4.5, room];
            self.text(text, at, &format!("diagram-name{on}"), "middle");
        }
        for text in &small {
            line += SMALL * LEADING;
            let at = [x + width / 2.0, line - 3.5, room];
            self.text(text, at, &format!("diagram-small{on}"), "middle");
        }
        y + height
    }

    /// An arrow with two heads, from one box down to the next.
    fn arrow(&mut self, x: f64, from: f64, to: f64, dashed: bool) {
        let (top, bottom) = (from + 4.0, to - 4.0);
        let dash = if dashed { " diagram-dashed" } else { "" };
        let _ = write!(
            self.svg,
            "<path class=\"diagram-line{dash}\" d=\"M{x:.0} {:.0}V{:.0}\"/>\
             <path class=\"diagram-line\" d=\"M{:.0} {:.0}l6-7 6 7M{:.0} {:.0}l6 7 6-7\"/>",
            top + 2.0,
            bottom - 2.0,
            x - 6.0,
            top + 7.0,
            x - 6.0,
            bottom - 7.0
        );
    }

    fn line(&mut self, path: &str) {
        let _ = write!(self.svg, "<path class=\"diagram-line\" d=\"{path}\"/>");
    }

    /// The enamel plate with the number of a step.
    fn plate(&mut self, x: f64, y: f64, number: usize) {
        let _ = write!(
            self.svg,
            "<rect class=\"diagram-full\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"28\" height=\"28\" rx=\"3\"/>"
        );
        let at = [x + 14.0, y + 20.0, 28.0];
        self.text(&number.to_string(), at, "diagram-name diagram-on", "middle");
    }

    fn finish(self, height: f64, told: Told<'_>, under: &str) -> String {
        let id = escape(told.id);
        format!(
            "<svg viewBox=\"0 0 {WIDTH} {:.0}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{under}{}</svg>",
            height.ceil(),
            escape(told.title),
            escape(told.description),
            self.svg
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: Told<'_> = Told { title: "T", description: "D & E", id: "x" };

    #[test]
    fn every_line_fits_its_box() {
        let long = "Arbeitsunfähigkeitsbescheinigung der Krankenkasse oder des Landesbundes";
        let pair = [long.to_owned(), long.to_owned()];
        let facts = SecondLine {
            patient: long.to_owned(),
            gp: pair.clone(),
            network: pair.clone(),
            occupational: pair.clone(),
            insurer: pair,
            contact: Some(long.to_owned()),
            wall: Some(long.to_owned()),
        };
        let svg = second_line(&facts, TOLD);
        let steps = vec![Step { name: long.to_owned(), facts: long.repeat(2) }; 4];
        for svg in [svg, path(&steps, TOLD)] {
            let height: f64 = svg
                .split("viewBox=\"0 0 340 ")
                .nth(1)
                .expect("it has a size")
                .split('"')
                .next()
                .expect("it ends")
                .parse()
                .expect("it is a number");
            for text in svg.split("<text ").skip(1) {
                let number = |name: &str| -> Option<f64> {
                    let value = text.split(&format!(" {name}=\"")).nth(1)?;
                    value.split('"').next().expect("it ends").parse().ok()
                };
                let at = |name: &str| number(name).expect("it is there");
                let words = text.split('>').nth(1).expect("it says something");
                let words = words.split('<').next().expect("it ends").chars().count() as f64;
                let is_name = !text.contains("diagram-small");
                let reckoned = words * wide(if is_name { NAME } else { SMALL }, is_name);
                let width = number("textLength").unwrap_or(reckoned);
                let from = if text.contains("middle") { at("x") - width / 2.0 } else { at("x") };
                assert!(from >= 0.0 && from + width <= WIDTH, "{text}");
                assert!(at("y") <= height, "{text}");
            }
            assert!(svg.contains("D &amp; E</desc>"));
            assert!(!svg.contains("style"), "the policy forbids it");
        }
    }

    #[test]
    fn nothing_is_drawn_that_was_not_promised() {
        let two = |a: &str| [a.to_owned(), String::new()];
        let facts = SecondLine {
            patient: "P".to_owned(),
            gp: two("G"),
            network: two("N"),
            occupational: two("O"),
            insurer: two("I"),
            contact: None,
            wall: None,
        };
        let svg = second_line(&facts, TOLD);
        assert!(!svg.contains("brick") && !svg.contains("dashed"), "{svg}");
    }
}
