//! Arguments in, exit code out.

use std::process::ExitCode;

#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    pignon::cli::run(std::env::args_os())
}
