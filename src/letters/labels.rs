//! Sheets of labels, A4, in millimetres; sizes from the label tables of office software.

use serde::Serialize;

use crate::model::letters::{LabelSheet, Letters};

/// How labels lie on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Grid {
    /// Width of a label.
    pub width: f64,
    /// Height of a label.
    pub height: f64,
    /// From one label's left edge to the next one's.
    pub across: f64,
    /// From one label's upper edge to the next one's.
    pub down: f64,
    /// From the sheet's left edge to the first label.
    pub left: f64,
    /// From the sheet's upper edge to the first label.
    pub top: f64,
    /// Labels side by side.
    pub columns: usize,
    /// Labels one below the other.
    pub rows: usize,
}

/// The grid of a sheet.
#[must_use]
pub fn grid(sheet: LabelSheet) -> Grid {
    let (width, height, across, down, left, top, columns, rows) = match sheet {
        LabelSheet::L7160 => (63.5, 38.1, 66.04, 38.1, 7.2, 15.15, 3, 7),
        LabelSheet::L7163 => (99.06, 38.1, 101.6, 38.1, 4.67, 15.15, 2, 7),
        LabelSheet::L7159 => (64.0, 33.86, 66.54, 33.86, 6.46, 13.06, 3, 8),
        LabelSheet::L7162 => (99.06, 33.87, 101.6, 33.87, 4.67, 13.02, 2, 8),
        LabelSheet::L7161 => (63.5, 46.56, 66.04, 46.56, 7.21, 8.82, 3, 6),
    };
    Grid { width, height, across, down, left, top, columns, rows }
}

/// What labels.typ is given.
#[derive(Debug, Serialize)]
pub struct LabelsRecord<'a> {
    /// The sheet's name.
    pub sheet: &'static str,
    /// How its labels lie, moved as site.toml says.
    pub grid: Grid,
    /// How many labels of the first sheet are used up.
    pub skip: usize,
    /// The addresses, in order, line by line.
    pub labels: &'a [Vec<String>],
    /// The document's title.
    pub title: &'a str,
    /// The language the labels are tagged with.
    pub lang: &'static str,
}

/// The grid of the sheet that settings name, moved as they say.
#[must_use]
pub fn settled(settings: Option<&Letters>, sheet: Option<LabelSheet>) -> (LabelSheet, Grid) {
    let named = settings.map_or(LabelSheet::L7160, |settings| settings.labels.value);
    let sheet = sheet.unwrap_or(named);
    let mut grid = grid(sheet);
    let moved = |by: Option<&crate::source::At<f64>>| by.map_or(0.0, |by| by.value);
    grid.left += moved(settings.and_then(|s| s.labels_right_mm.as_ref()));
    grid.top += moved(settings.and_then(|s| s.labels_down_mm.as_ref()));
    (sheet, grid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_lie_on_the_sheet() {
        for &sheet in LabelSheet::ALL {
            let grid = grid(sheet);
            #[allow(clippy::cast_precision_loss, reason = "sheets have few labels")]
            let far = |first: f64, pitch: f64, count: usize, size: f64| {
                first + pitch * (count - 1) as f64 + size
            };
            let right = far(grid.left, grid.across, grid.columns, grid.width);
            let bottom = far(grid.top, grid.down, grid.rows, grid.height);
            assert!(right <= 210.0 && bottom <= 297.0, "{sheet:?}: {right} {bottom}");
            assert!(grid.across >= grid.width && grid.down >= grid.height);
        }
    }
}
