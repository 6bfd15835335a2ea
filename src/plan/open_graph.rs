//! The picture that a link to the site unfolds into, in messages and networks (Open Graph,
//! `og:image`): name, tagline and address of the network, one a language.
//!
//! It is drawn without gable or window: those belong to the badge, which is drawn from what
//! was verified alone, and a picture that others keep could outlive an attestation.

use std::fmt::Write as _;

use super::people::initials;
use super::view::OpenGraphView;
use super::words::Words;
use super::{Plan, route::SitePath};
use crate::fonts;
use crate::images;
use crate::legitimacy::badge::host;
use crate::lettering::Typeface;
use crate::look::{Palette, placed};
use crate::model::Logo;
use crate::model::locale::Lang;
use crate::model::value::Colour;

/// Width and height in pixels, as the services that unfold links recommend.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

/// The room at each side, in pixels.
const MARGIN: f64 = 88.0;

/// The sizes in which a name is tried, in pixels, and how many lines each may take.
const NAME_SIZES: [(f64, usize); 5] = [(104.0, 2), (88.0, 2), (76.0, 3), (64.0, 4), (52.0, 5)];

/// The size of a tagline, in pixels.
const TAGLINE_SIZE: f64 = 40.0;

const INK: &str = "#14242e";
const SOFT: &str = "#475863";

/// Where the picture of a language lies.
pub(super) fn open_graph_path(lang: Lang, main: Lang) -> String {
    if lang == main {
        "open-graph.png".to_owned()
    } else {
        format!("{}/open-graph.png", lang.key())
    }
}

impl Plan {
    /// The picture of a language, as pages name it.
    pub(super) fn open_graph_view(&self, words: &Words) -> OpenGraphView {
        let path = open_graph_path(words.lang, self.network.main_language());
        let path = SitePath::new(path).expect("it is a sound path");
        let site = &self.network.site;
        let args = [
            ("site", words.name(&site.name).into()),
            ("domain", host(site.base_url.as_str()).into()),
        ];
        OpenGraphView {
            url: self.routes().absolute(&self.routes().rooted(&path.url())),
            width: WIDTH,
            height: HEIGHT,
            alt: words.say("open-graph-alt", &args),
        }
    }

    /// The drawing of the picture of a language, as SVG; [`open_graph`] makes it a picture.
    #[must_use]
    pub fn open_graph(&self, lang: Lang) -> String {
        let words = self.words(lang);
        let site = &self.network.site;
        let picture = Picture {
            name: words.name(&site.name),
            tagline: words.maybe(site.tagline.as_ref()).map(|text| text.text),
            host: host(site.base_url.as_str()),
            palette: Palette::of(site.look.as_ref()),
            logo: self.network.usable_logo(),
        };
        picture.svg()
    }
}

/// The picture of a drawing, as PNG.
#[must_use]
pub fn open_graph(drawing: &str) -> Vec<u8> {
    images::drawn(drawing, WIDTH)
}

/// What a picture says.
struct Picture<'p> {
    name: String,
    tagline: Option<String>,
    host: &'p str,
    palette: Palette,
    logo: Option<&'p Logo>,
}

impl Picture<'_> {
    fn svg(&self) -> String {
        let typeface = Typeface::new(fonts::HEADINGS).expect("the built-in font is sound");
        let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
        let mut sheet = Sheet { svg: String::new(), typeface: &typeface };
        let _ = write!(
            sheet.svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\
             <path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/>\
             <path fill=\"{}\" d=\"M0 {}h{width}v112H0z\"/>",
            self.palette.stone,
            height - 112.0
        );
        sheet.stairs(width, height - 112.0, self.palette.light);
        match self.logo {
            Some(logo) => sheet.logo(logo),
            None => sheet.frame(&initials(&[&self.name]), self.palette.stone),
        }
        let room = width - 2.0 * MARGIN;
        let mut at = 214.0;
        // A name in letters that the font lacks stands in its initials and address alone.
        if typeface.covers(&self.name) {
            let (size, lines) = fitted(&typeface, &self.name, room);
            at += size * 0.8;
            for line in lines {
                sheet.line(&line, MARGIN, at, size, INK);
                at += size * 1.08;
            }
            at -= size * 1.08;
        }
        if let Some(tagline) = self.tagline.as_ref().filter(|text| typeface.covers(text)) {
            at += 28.0;
            for line in lines(&typeface, tagline, room * 0.78 / TAGLINE_SIZE).iter().take(2) {
                at += TAGLINE_SIZE * 1.3;
                if at < height - 140.0 {
                    sheet.line(line, MARGIN, at, TAGLINE_SIZE, SOFT);
                }
            }
        }
        let size = (room / typeface.width(self.host)).min(44.0);
        sheet.line(self.host, MARGIN, height - 42.0, size, "#fff");
        sheet.svg.push_str("</svg>");
        sheet.svg
    }
}

/// A drawing under way.
struct Sheet<'s> {
    svg: String,
    typeface: &'s Typeface<'s>,
}

impl Sheet<'_> {
    /// A line of words from its left end.
    fn line(&mut self, text: &str, x: f64, y: f64, size: f64, colour: &str) {
        let scale = size / f64::from(self.typeface.units_per_em());
        let outline = self.typeface.outline(text);
        let _ = write!(
            self.svg,
            "<path fill=\"{colour}\" transform=\"translate({x:.2} {y:.2}) \
             scale({scale:.5} -{scale:.5})\" d=\"{outline}\"/>"
        );
    }

    /// The logo at the left, as high as the frame of initials would be and a little more.
    fn logo(&mut self, logo: &Logo) {
        let (most, x, y) = (f64::from(WIDTH) * 0.5, MARGIN, 62.0);
        let ratio = f64::from(logo.width) / f64::from(logo.height.max(1));
        let width = (112.0 * ratio).min(most);
        self.svg.push_str(&placed(logo, [x, y, width, width / ratio]));
    }

    /// The initials in a plain frame, as at the head of every page.
    fn frame(&mut self, initials: &str, stone: Colour) {
        let (side, x, y) = (84.0, MARGIN, 76.0);
        let _ = write!(
            self.svg,
            "<path fill=\"none\" stroke=\"{stone}\" stroke-width=\"5\" \
             d=\"M{x} {y}h{side}v{side}h-{side}z\"/>"
        );
        if self.typeface.covers(initials) {
            let wide = self.typeface.width(initials).max(0.1);
            let size = (64.0 / wide).min(44.0);
            let left = x + (side - wide * size) / 2.0;
            self.line(initials, left, y + side / 2.0 + size * 0.34, size, &stone.to_string());
        }
    }

    /// Steps that rise to the right edge, the lowest at `floor`.
    fn stairs(&mut self, right: f64, floor: f64, light: Colour) {
        let (wide, high) = (36.0, 24.0);
        let mut steps = format!("M{right} {floor}");
        for step in (1..=5).rev() {
            let step = f64::from(step);
            let _ = write!(steps, "V{}h-{wide}", floor - step * high);
        }
        let _ = write!(self.svg, "<path fill=\"{light}\" d=\"{steps}V{floor}z\"/>");
    }
}

/// The largest size in which a name fits, with its lines.
fn fitted(typeface: &Typeface<'_>, name: &str, room: f64) -> (f64, Vec<String>) {
    let tried =
        NAME_SIZES.iter().map(|&(size, most)| (size, most, lines(typeface, name, room / size)));
    let mut last = (0.0, Vec::new());
    for (size, most, lines) in tried {
        if lines.len() <= most {
            return (size, lines);
        }
        last = (size, lines.into_iter().take(most).collect());
    }
    last
}

/// A text in lines that are no wider than `room`, a multiple of the size: between words, and
/// inside one only where it is wider than a line.
fn lines(typeface: &Typeface<'_>, text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|joined| typeface.width(joined) <= room) {
            Some(joined) => *lines.last_mut().expect("there is one") = joined,
            None if typeface.width(word) <= room => lines.push(word.to_owned()),
            None => {
                lines.push(String::new());
                for c in word.chars() {
                    let line = lines.last_mut().expect("there is one");
                    line.push(c);
                    if typeface.width(line) > room {
                        line.pop();
                        lines.push(c.to_string());
                    }
                }
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_any_length_fit() {
        let typeface = Typeface::new(fonts::HEADINGS).expect("it is sound");
        let room = f64::from(WIDTH) - 2.0 * MARGIN;
        for name in [
            "Essai",
            "Réseau clinique du travail de la vallée de la Meuse",
            "Arbeitsunfähigkeitsbescheinigungsberatungsstelle Deutschsprachige Gemeinschaft",
            &"Nom sans fin ".repeat(9),
        ] {
            let (size, lines) = fitted(&typeface, name, room);
            assert!(lines.len() as f64 * size * 1.08 < 330.0, "{name}: {} lines", lines.len());
            for line in &lines {
                assert!(typeface.width(line) * size <= room, "{line} of {name}");
            }
            if name.len() < 90 {
                let joined: String = lines.concat().split(' ').collect();
                assert_eq!(joined, name.split(' ').collect::<String>(), "nothing is left out");
            }
        }
    }
}
