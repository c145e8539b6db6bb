"""What mjgui shows outside its window: notifications, the taskbar's progress, the title."""
