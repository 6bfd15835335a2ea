//! The country as cells, and the borders of its provinces as flights of steps.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use super::{Point, Rect};
use crate::geography;

/// Side of a cell of the grid, in units of the drawing.
pub(super) const CELL: f64 = 8.0;
/// A degree of latitude is 111.2 km, a cell 5.5 km.
const UNITS_PER_LATITUDE: f64 = 111.2 / 5.5 * CELL;
/// Equirectangular, true at 50.5° north: cos 50.5°, written out so that every machine
/// computes the same drawing.
const UNITS_PER_LONGITUDE: f64 = UNITS_PER_LATITUDE * 0.636_078_2;
/// The north-west corner of the grid, just outside the country.
const NORTH: f64 = 51.505;
const WEST: f64 = 2.541;
/// The country's cells fit into this many.
const COLUMNS: usize = 50;
const ROWS: usize = 42;

/// The point of the drawing for a place on earth.
pub(super) fn project(lat: f64, lon: f64) -> Point {
    Point { x: (lon - WEST) * UNITS_PER_LONGITUDE, y: (NORTH - lat) * UNITS_PER_LATITUDE }
}

/// For each province, in the order of [`geography::provinces`], its outline as path
/// commands.
pub(super) static OUTLINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    (0..geography::provinces().len()).map(|province| outline(&GRID, province)).collect()
});

/// The country's cells.
pub(super) static LAND: LazyLock<Rect> = LazyLock::new(|| {
    let cells = (0..ROWS).flat_map(|y| (0..COLUMNS).map(move |x| (x, y)));
    cells
        .filter(|&(x, y)| GRID[y][x].is_some())
        .map(|(x, y)| {
            let (left, top) = (x as f64 * CELL, y as f64 * CELL);
            Rect { left, top, right: left + CELL, bottom: top + CELL }
        })
        .reduce(Rect::joined)
        .expect("the country has cells")
});

/// Which province a cell belongs to, by its index.
type Grid = [[Option<usize>; COLUMNS]; ROWS];

/// The provinces as cells: a line a row, a letter a cell, `a` being the first of
/// [`geography::provinces`], a full stop what is none of the country. Their outlines give it; a
/// test compares, and `PIGNON_CELLS=write cargo test the_cells` writes it anew.
const CELLS: &str = include_str!("../data/be-cells.txt");

static GRID: LazyLock<Grid> = LazyLock::new(|| {
    let mut grid: Grid = [[None; COLUMNS]; ROWS];
    for (row, line) in grid.iter_mut().zip(CELLS.lines()) {
        for (cell, letter) in row.iter_mut().zip(line.bytes()) {
            *cell = letter.checked_sub(b'a').map(usize::from);
        }
    }
    grid
});

/// The border of a province's cells as `M h v z` commands, clockwise, in order of the
/// topmost corners.
fn outline(grid: &Grid, province: usize) -> String {
    let inside = |x: isize, y: isize| {
        let cell = usize::try_from(y).ok().and_then(|y| grid.get(y)).zip(usize::try_from(x).ok());
        cell.and_then(|(row, x)| row.get(x)).is_some_and(|cell| *cell == Some(province))
    };
    // From each corner of a border, the ways it goes on: east, south, west, north as 0 to 3,
    // the province on the right hand.
    const STEPS: [(isize, isize); 4] = [(1, 0), (0, 1), (-1, 0), (0, -1)];
    let mut ways: BTreeMap<(isize, isize), Vec<usize>> = BTreeMap::new();
    for y in 0..ROWS as isize {
        for x in (0..COLUMNS as isize).filter(|&x| inside(x, y)) {
            let sides = [(0, (x, y)), (1, (x + 1, y)), (2, (x + 1, y + 1)), (3, (x, y + 1))];
            for (way, (corner_x, corner_y)) in sides {
                let (outward_x, outward_y) = STEPS[(way + 3) % 4];
                if !inside(x + outward_x, y + outward_y) {
                    ways.entry((corner_y, corner_x)).or_default().push(way);
                }
            }
        }
    }

    let mut path = String::new();
    while let Some((&start, _)) = ways.first_key_value() {
        let mut runs: Vec<(usize, isize)> = Vec::new();
        let (mut at, mut heading) = (start, 0);
        while let Some(open) = ways.get_mut(&at) {
            // Where two cells touch by a corner only, turning right keeps them apart.
            let rank = |way: usize| [1, 0, 3, 2].iter().position(|t| (heading + t) % 4 == way);
            let (index, &way) = open
                .iter()
                .enumerate()
                .min_by_key(|(_, way)| rank(**way))
                .expect("corners without ways are removed");
            open.swap_remove(index);
            if open.is_empty() {
                ways.remove(&at);
            }
            match runs.last_mut() {
                Some((last, length)) if *last == way => *length += 1,
                _ => runs.push((way, 1)),
            }
            heading = way;
            at = (at.0 + STEPS[way].1, at.1 + STEPS[way].0);
            if at == start {
                break;
            }
        }
        let unit = CELL as isize;
        let mut push = |command: std::fmt::Arguments<'_>| {
            path.write_fmt(command).expect("writing to a string does not fail");
        };
        push(format_args!("M{} {}", start.1 * unit, start.0 * unit));
        runs.pop(); // `z` draws the last one.
        for (way, length) in runs {
            let (letter, sign) = [('h', 1), ('v', 1), ('h', -1), ('v', -1)][way];
            push(format_args!("{letter}{}", sign * length * unit));
        }
        push(format_args!("z"));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The provinces as cells: a cell is land if at least half of the points tried in it are,
    /// and belongs to the province with most of them.
    fn grid_of_outlines() -> Grid {
        const TRIES: usize = 5;
        let provinces = geography::outlines();
        let mut hits = vec![vec![[0_usize; COLUMNS]; ROWS]; provinces.len()];
        for (province, hits) in provinces.iter().zip(&mut hits) {
            let rings: Vec<Vec<_>> = province.rings.iter().map(|ring| in_cells(ring)).collect();
            for try_y in 0..ROWS * TRIES {
                let crossings = crossings(&rings, (try_y as f64 + 0.5) / TRIES as f64);
                for try_x in 0..COLUMNS * TRIES {
                    let x = (try_x as f64 + 0.5) / TRIES as f64;
                    if crossings.partition_point(|&crossing| crossing < x) % 2 == 1 {
                        hits[try_y / TRIES][try_x / TRIES] += 1;
                    }
                }
            }
        }
        let mut grid: Grid = [[None; COLUMNS]; ROWS];
        for (y, row) in grid.iter_mut().enumerate() {
            for (x, cell) in row.iter_mut().enumerate() {
                let count = |province: &usize| hits[*province][y][x];
                if (0..provinces.len()).map(|p| count(&p)).sum::<usize>() * 2 >= TRIES * TRIES {
                    *cell = (0..provinces.len()).max_by_key(count);
                }
            }
        }
        grid
    }

    /// A ring of degrees east and north, in cells.
    fn in_cells(ring: &[[f64; 2]]) -> Vec<(f64, f64)> {
        let cells = |&[lon, lat]: &[f64; 2]| {
            let Point { x, y } = project(lat, lon);
            (x / CELL, y / CELL)
        };
        ring.iter().map(cells).collect()
    }

    /// Where a horizontal line crosses the rings, from west to east, all in cells.
    fn crossings(rings: &[Vec<(f64, f64)>], y: f64) -> Vec<f64> {
        let mut list = Vec::new();
        for ring in rings {
            for (index, &(x1, y1)) in ring.iter().enumerate() {
                let (x2, y2) = ring[(index + 1) % ring.len()];
                if (y1 <= y) != (y2 <= y) {
                    list.push(x1 + (y - y1) / (y2 - y1) * (x2 - x1));
                }
            }
        }
        list.sort_by(f64::total_cmp);
        list
    }

    #[test]
    fn the_cells_are_those_of_the_outlines() {
        let letter = |cell: &Option<usize>| match cell {
            Some(province) => char::from(b'a' + u8::try_from(*province).expect("few provinces")),
            None => '.',
        };
        let line =
            |row: &[Option<usize>; COLUMNS]| row.iter().map(letter).collect::<String>() + "\n";
        let cells: String = grid_of_outlines().iter().map(line).collect();
        if std::env::var_os("PIGNON_CELLS").is_some_and(|what| what == "write") {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/data/be-cells.txt");
            std::fs::write(path, &cells).expect("the folder can be written");
        }
        assert_eq!(CELLS.replace('\r', ""), cells);
    }
}
