"""Builds an OpenCV with only the modules that mjgui uses: `python resources/packaging/opencv.py`.

The wheel on PyPI brings video codecs, neural networks and a linear algebra library, 155 MB that are
linked together and cannot be left out piece by piece. This builds the same release from its source
on PyPI, without those, into `build/opencv`, where `build.spec` finds it. It needs a C++ compiler
and a quarter of an hour of computing; what has been built once is used again.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tarfile
from importlib.metadata import distribution, version
from pathlib import Path

from prebuilt import note_recipe, seek

PACKAGE = "opencv-python-headless"
FOLDER = Path(__file__).resolve().parents[2] / "build" / "opencv"
MODULES = ("core", "geometry", "imgproc", "photo", "imgcodecs", "python3")
# PNG is what drags and the clipboard are encoded in; everything else is decoded by Pillow.
WITHOUT = (
    *("1394", "ADE", "AVIF", "EIGEN", "FFMPEG", "FLATBUFFERS", "GSTREAMER", "GTK", "IMGCODEC_GIF"),
    *("IMGCODEC_HDR", "IMGCODEC_PFM", "IMGCODEC_PXM", "IMGCODEC_SUNRASTER", "IPP", "ITT", "JASPER"),
    *("JPEG", "LAPACK", "OPENCL", "OPENEXR", "OPENJPEG", "PROTOBUF", "QT", "QUIRC", "TIFF"),
    *("UNIFONT", "V4L", "VA", "WEBP"),
)
FLAGS = (
    f"-DBUILD_LIST={','.join(MODULES)}",
    "-DCPU_BASELINE=SSE4_2",
    "-DCPU_DISPATCH=AVX2",
    "-DOPENCV_PYTHON3_INSTALL_PATH=python",
    "-DINSTALL_CREATE_DISTRIB=ON",
    *(f"-DBUILD_{name}=OFF" for name in ("SHARED_LIBS", "TESTS", "PERF_TESTS", "DOCS")),
    *(f"-DBUILD_opencv_{name}=OFF" for name in ("apps", "java")),
    "-DCMAKE_BUILD_TYPE=Release",
    "-DPYTHON3_LIMITED_API=ON",
    "-DBUILD_OPENEXR=OFF",
    "-DBUILD_PNG=ON",
    "-DBUILD_ZLIB=ON",
    "-DOPENCV_GENERATE_SETUPVARS=OFF",
    *(f"-DWITH_{name}=OFF" for name in WITHOUT),
)
TOOLS = ("cmake", "ninja", "packaging", "scikit-build", "setuptools<82")


def recipe() -> dict[str, object]:
    """What a build depends on; one made by another recipe is of no use."""
    return {
        "version": version(PACKAGE),
        "flags": FLAGS,
        "platform": sysconfig.get_platform(),
        "python": sysconfig.get_python_version(),
    }


def built() -> Path | None:
    """The folder with an OpenCV that fits, to be put before site-packages, or None."""
    return seek(FOLDER, recipe())


def main() -> int:
    """Build it where it is not there yet; return the exit code."""
    if built() is not None:
        print(f"{FOLDER} has it already")
        return 0
    work = FOLDER.parent / "opencv-work"
    tools = work / "tools"
    run(sys.executable, "-m", "venv", "--without-pip", str(tools))
    pip = (sys.executable, "-m", "pip", "--python", str(tools / "bin" / "python"))
    run(*pip, "install", "--quiet", f"numpy=={version('numpy')}", *TOOLS)
    # Not as a wheel: its own build fails where modules are left out, since it describes types of
    # theirs. A copy that pip does not look into is all that is needed.
    run(
        *(*pip, "download", "--quiet", "--no-deps", "--no-build-isolation", "--no-binary", PACKAGE),
        *("--dest", str(work), f"{PACKAGE}=={version(PACKAGE)}"),
    )
    [archive] = work.glob("*.tar.gz")
    with tarfile.open(archive) as content:
        content.extractall(work, filter="data")
    [source] = work.glob("*/opencv")
    python = str(tools / "bin" / "python")
    cmake = str(tools / "bin" / "cmake")
    run(
        *(cmake, "-G", "Ninja", "-S", str(source), "-B", str(work / "build"), *FLAGS),
        f"-DCMAKE_MAKE_PROGRAM={tools / 'bin' / 'ninja'}",
        *(f"-D{name}={python}" for name in ("PYTHON3_EXECUTABLE", "PYTHON_DEFAULT_EXECUTABLE")),
        f"-DPYTHON3_INCLUDE_DIR={sysconfig.get_path('include')}",
        f"-DCMAKE_INSTALL_PREFIX={work / 'installed'}",
    )
    run(cmake, "--build", str(work / "build"), "--target", "install")
    shutil.rmtree(FOLDER, ignore_errors=True)
    shutil.copytree(work / "installed" / "python" / "cv2", FOLDER / "cv2")
    lay_out_as_in_the_wheel(FOLDER / "cv2")
    # Its name, its version and its licence, as the wheel has them.
    own = Path(str(distribution(PACKAGE).locate_file("."))) / _dist_info()
    shutil.copytree(own, FOLDER / own.name)
    note_recipe(FOLDER, recipe())
    return 0


def lay_out_as_in_the_wheel(package: Path) -> None:
    """Put the module beside its package, where PyInstaller's hook looks for it."""
    [folder] = package.glob("python-*")
    for module in folder.iterdir():
        module.rename(package / module.name)
    folder.rmdir()
    (package / "config-3.py").write_text(
        "PYTHON_EXTENSIONS_PATHS = [LOADER_DIR] + PYTHON_EXTENSIONS_PATHS\n"
    )


def run(*command: str) -> None:
    """Run a step; where it fails, so does the build."""
    subprocess.run(command, check=True)


def _dist_info() -> str:
    """The folder in which an installed package keeps what is known of it."""
    found = {
        file.parts[0] for file in distribution(PACKAGE).files or () if "dist-info" in str(file)
    }
    [name] = {part for part in found if part.endswith(".dist-info")}
    return name


if __name__ == "__main__":
    sys.exit(main())
