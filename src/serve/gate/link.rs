//! The private socket between the gate and tiny_http.
//!
//! On Linux it is a Unix socket whose file is deleted as soon as it is bound: the gate
//! still connects through a descriptor of it (/proc/self/fd), no other user can, and
//! nothing is left behind whatever ends the process. Elsewhere, and where /proc is not
//! there, it is a port of the loopback interface; there the ticket is what keeps others
//! out.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
#[cfg(target_os = "linux")]
use std::os::fd::{AsRawFd as _, OwnedFd};
#[cfg(target_os = "linux")]
use std::os::unix::net::{UnixListener, UnixStream};
#[cfg(target_os = "linux")]
use std::sync::Arc;
use std::time::Duration;

/// Where the private server listens.
#[derive(Debug, Clone)]
pub(super) enum Address {
    /// A socket without a name, by a descriptor of its file.
    #[cfg(target_os = "linux")]
    Hidden(Arc<OwnedFd>),
    /// A port of the loopback interface.
    Port(SocketAddr),
}

/// A connection to it.
#[derive(Debug)]
pub(super) enum Link {
    /// Through the hidden socket.
    #[cfg(target_os = "linux")]
    Hidden(UnixStream),
    /// Through the port.
    Port(TcpStream),
}

impl Address {
    /// Listens somewhere private.
    ///
    /// # Errors
    /// The system gives no socket.
    pub(super) fn listen() -> io::Result<(tiny_http::Listener, Self)> {
        #[cfg(target_os = "linux")]
        if let Ok((listener, address)) = Self::listen_hidden() {
            return Ok((listener.into(), address));
        }
        Self::listen_on_port()
    }

    /// Listens on a port that the system chooses.
    pub(super) fn listen_on_port() -> io::Result<(tiny_http::Listener, Self)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        Ok((listener.into(), Self::Port(address)))
    }

    #[cfg(target_os = "linux")]
    fn listen_hidden() -> io::Result<(UnixListener, Self)> {
        use rustix::fs::{Mode, OFlags};
        use std::os::unix::fs::PermissionsExt as _;

        let only_me = std::fs::Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().prefix("pignon-").permissions(only_me).tempdir()?;
        let folder = folder.keep();
        let path = folder.join("preview");
        let bound = UnixListener::bind(&path).and_then(|listener| {
            let file = rustix::fs::open(&path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty())?;
            Ok((listener, file))
        });
        // Neither needs a descriptor, of which there may be none left.
        let _ = std::fs::remove_file(&path);
        std::fs::remove_dir(&folder)?;
        let (listener, file) = bound?;
        let address = Self::Hidden(Arc::new(file));
        // Where /proc is missing this fails, and a port is taken instead.
        address.connect()?;
        Ok((listener, address))
    }

    /// Connects.
    ///
    /// # Errors
    /// Nobody listens, or the system gives no socket.
    pub(super) fn connect(&self) -> io::Result<Link> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Hidden(file) => {
                let path = format!("/proc/self/fd/{}", file.as_raw_fd());
                UnixStream::connect(path).map(Link::Hidden)
            }
            Self::Port(address) => TcpStream::connect(address).map(Link::Port),
        }
    }
}

impl Link {
    /// How long a read waits.
    pub(super) fn set_read_timeout(&self, limit: Duration) -> io::Result<()> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Hidden(stream) => stream.set_read_timeout(Some(limit)),
            Self::Port(stream) => stream.set_read_timeout(Some(limit)),
        }
    }
}

impl Read for Link {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Hidden(stream) => stream.read(buffer),
            Self::Port(stream) => stream.read(buffer),
        }
    }
}

impl Write for Link {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        match self {
            #[cfg(target_os = "linux")]
            Self::Hidden(stream) => stream.write(buffer),
            Self::Port(stream) => stream.write(buffer),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
