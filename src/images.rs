//! Pictures in pixels: those of a network drawn again at the width a page needs, without any
//! of their metadata, and our own drawings.
//!
//! Bytes and a width in, bytes out: a leaf that knows nothing of networks. The position
//! a photograph was taken at must never be published, so nothing but pixels is kept; the
//! orientation that a camera noted is applied first.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Cursor;

use anyhow::{Context, Result, ensure};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, ImageHrefResolver, Options, Tree};

/// The most pixels a picture may have: what its header promises is asked of memory at once.
pub const PIXEL_LIMIT: u64 = 50_000_000;

/// A drawing of ours, in SVG without text, as points of red, green, blue and opacity,
/// `width` pixels wide, and how many pixels it is high.
pub(crate) fn points(svg: &str, width: u32) -> (Vec<u8>, u32) {
    let tree = Tree::from_str(svg, &Options::default()).expect("the drawing is sound");
    let size = tree.size().to_int_size().scale_to_width(width).expect("a width is not zero");
    let mut pixmap = Pixmap::new(size.width(), size.height()).expect("a size is not zero");
    let scale = size.width() as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let points = pixmap.pixels().iter().flat_map(|point| {
        let point = point.demultiply();
        [point.red(), point.green(), point.blue(), point.alpha()]
    });
    (points.collect(), size.height())
}

/// A drawing of ours that leaves no point transparent, as PNG.
pub(crate) fn drawn(svg: &str, width: u32) -> Vec<u8> {
    let (points, height) = points(svg, width);
    let picture = image::RgbaImage::from_raw(width, height, points);
    let picture = DynamicImage::from(picture.expect("the points are all there")).to_rgb8();
    let mut out = Vec::new();
    // A twentieth larger than at its best, in a third of the time.
    let encoder =
        PngEncoder::new_with_quality(&mut out, CompressionType::Level(6), FilterType::Adaptive);
    picture.write_with_encoder(encoder).expect("memory takes what is written");
    out
}

/// Why a logo cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoFault {
    /// It is neither a drawing nor a picture that pages show.
    Format,
    /// It cannot be read as what its name says.
    Syntax,
    /// It has letters that are no outlines, which look different on each machine.
    Text,
    /// It has pixels inside, or names a file elsewhere.
    Picture,
    /// It shows nothing.
    Empty,
    /// It is too large.
    Size,
}

impl LogoFault {
    /// Its name in messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Syntax => "syntax",
            Self::Text => "text",
            Self::Picture => "picture",
            Self::Empty => "empty",
            Self::Size => "size",
        }
    }
}

/// A drawing of somebody else's as plain shapes, with its width and height: no script, no
/// style, no comment, no name of a program or its user.
///
/// # Errors
/// Why it cannot be used.
pub fn plain_drawing(svg: &str) -> Result<(String, u32, u32), LogoFault> {
    let tree = usvg::roxmltree::Document::parse_with_options(
        svg,
        // Drawing programs declare entities.
        usvg::roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() },
    );
    let document = tree.map_err(|_| LogoFault::Syntax)?;
    for node in document.descendants() {
        match node.tag_name().name() {
            "text" => return Err(LogoFault::Text),
            "image" | "feImage" | "foreignObject" => return Err(LogoFault::Picture),
            _ => {}
        }
    }
    // Left to itself, the library opens any file of the machine that a drawing names.
    let image_href_resolver = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver, ..Options::default() };
    let tree = Tree::from_xmltree(&document, &options).map_err(|_| LogoFault::Syntax)?;
    if holds_picture(tree.root()) {
        return Err(LogoFault::Picture);
    }
    if !tree.root().has_children() {
        return Err(LogoFault::Empty);
    }
    let size = tree.size().to_int_size();
    if size.width().max(size.height()) > 10_000 {
        return Err(LogoFault::Size);
    }
    let plain = tree.to_string(&usvg::WriteOptions {
        indent: usvg::Indent::None,
        attributes_indent: usvg::Indent::None,
        coordinates_precision: 3,
        transforms_precision: 5,
        ..Default::default()
    });
    Ok((without_names(&plain).ok_or(LogoFault::Syntax)?, size.width(), size.height()))
}

/// Whether pixels are left anywhere in a drawing: in a group, a filter, a mask or a pattern.
fn holds_picture(group: &usvg::Group) -> bool {
    let filters = || group.filters().iter().flat_map(|filter| filter.primitives());
    filters().any(|primitive| matches!(primitive.kind(), usvg::filter::Kind::Image(_)))
        || group.children().iter().any(|node| {
            let mut found = match node {
                usvg::Node::Image(_) => true,
                usvg::Node::Group(group) => holds_picture(group),
                _ => false,
            };
            node.subroots(|inner| found |= holds_picture(inner));
            found
        })
}

/// A drawing without the names that a program or its user gave to layers and shapes: what is
/// referred to is numbered, `l1`, `l2` …, and nothing else has an id. None when it is no XML.
fn without_names(svg: &str) -> Option<String> {
    let document = usvg::roxmltree::Document::parse(svg).ok()?;
    let attributes = || document.descendants().flat_map(|node| node.attributes());
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for attribute in attributes() {
        let referred = match attribute.name() {
            "in" | "in2" | "result" => vec![attribute.value()],
            _ => addresses(attribute.value()),
        };
        for name in referred {
            let next = numbers.len() + 1;
            numbers.entry(name).or_insert(next);
        }
    }
    let mut plain = String::with_capacity(svg.len());
    let mut done = 0;
    for attribute in attributes() {
        let number = |name: &str| numbers.get(name).map(|number| format!("l{number}"));
        let own = attribute.value();
        let written = match attribute.name() {
            "id" => number(own),
            // What a filter is given, which the format names itself.
            "in" | "in2" if ["SourceGraphic", "SourceAlpha"].contains(&own) => continue,
            "in" | "in2" | "result" => number(own),
            _ => {
                let names = addresses(own).into_iter().filter_map(number);
                let parts: Vec<String> = names.map(|name| format!("url(#{name})")).collect();
                if parts.is_empty() {
                    continue;
                }
                Some(parts.join(" "))
            }
        };
        let range = attribute.range();
        plain.push_str(&svg[done..range.start]);
        match written {
            Some(written) => {
                let _ = write!(plain, "{}=\"{written}\"", attribute.name());
            }
            None => plain.truncate(plain.trim_end().len()),
        }
        done = range.end;
    }
    plain.push_str(&svg[done..]);
    Some(plain)
}

/// The names inside a value that is made of `url(#NAME)` alone.
fn addresses(value: &str) -> Vec<&str> {
    let parts = value.split("url(#").skip(1);
    parts.filter_map(|rest| rest.split_once(')')).map(|(name, _)| name).collect()
}

/// Draws a picture at a width in pixels, or at its own when it is narrower. PNG stays
/// PNG, JPEG stays JPEG.
///
/// # Errors
/// The bytes are no picture of these kinds, or one of more than [`PIXEL_LIMIT`].
pub fn at_width(bytes: &[u8], width: u32) -> Result<Vec<u8>> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let format = reader.format().context("neither PNG nor JPEG")?;
    let mut decoder = reader.into_decoder()?;
    let (across, down) = decoder.dimensions();
    // Whoever looked at the file before may have seen another one.
    ensure!(u64::from(across) * u64::from(down) <= PIXEL_LIMIT, "too many pixels");
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    if width < picture.width() {
        let scaled = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
        let height = u32::try_from(scaled).unwrap_or(u32::MAX).max(1);
        picture = picture.resize_exact(width, height, image::imageops::FilterType::Lanczos3);
    }
    let mut out = Vec::new();
    if format == ImageFormat::Png {
        let encoder =
            PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::Adaptive);
        picture.write_with_encoder(encoder)?;
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut out, 80);
        picture.to_rgb8().write_with_encoder(encoder)?;
    }
    Ok(out)
}
